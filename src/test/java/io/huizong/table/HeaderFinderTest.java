package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import io.huizong.table.header.Header;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderFinderTest {
    private static final Form ARTICLES = Forms.bundled("articles");
    private static final Form EVENTS = Tables.EVENTS;

    @TempDir
    private Path folder;

    private Header header(Book book, Form form) {
        return Tables.header(book.write(folder, "表.xlsx"), form).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    活动日期,活动主题,参加人次        | date=A topic=B people=C
                    日期,内容,人数                    | date=A topic=B people=C
                    参加人次,,活动主题,活动日期       | date=D topic=C people=A
                    活动 日期,活动　主题,参加\\n人次   | date=A topic=B people=C
                    活动日期（年月日）,活动主题[必填],参加人次(人) | date=A topic=B people=C
                    【必填】日期,主题,人次            | date=A topic=B people=C
                    """)
    void namesOrderAndDress(String cells, String columns) {
        Object[] row = cells.replace("\\n", "\n").split(",");
        Header header = header(Book.sheet("表").row("活动情况统计表").row(row), EVENTS);
        assertThat(Tables.shown(header)).isEqualTo("2-2 " + columns);
        assertThat(header.missing()).isEmpty();
    }

    @Test
    void extraAndSerialColumnsAreNotFields() {
        Header header = header(Book.sheet("表").row("序 号", "日期", "主题", "领导批示", "人次", "ＮＯ."), EVENTS);
        assertThat(Tables.shown(header)).isEqualTo("1-1 date=B topic=C people=E");
        assertThat(header.unknown()).isEqualTo(Map.of(4, "领导批示"));
        assertThat(header.serials()).containsExactly(1, 6);
        assertThat(header.firstColumn()).isEqualTo(1);
    }

    @Test
    void childrenAreJoinedToTheirMergedParents() {
        Book book = Book.sheet("表")
                .row("刊发日期", "稿件标题", "媒体", null, "稿件", null)
                .row(null, null, "名称", "级别", "类型", "篇数")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:D1")
                .merge("E1:F1");
        Header header = header(book, ARTICLES);
        assertThat(Tables.shown(header)).isEqualTo("1-2 date=A title=B media=C level=D kind=E count=F");
        assertThat(header.missing()).isEmpty();
        assertThat(header.unknown()).isEmpty();
    }

    @Test
    void ofThreeRowsThoseThatAreNeeded() {
        Book book = Book.sheet("表")
                .row("某县活动情况统计表")
                .row("基本情况", null, null, "成效", null)
                .row("活动", null, "形式", "人员", "经费")
                .row("日期", "主题", null, "人次", null)
                .merge("A1:E1")
                .merge("A2:C2")
                .merge("D2:E2")
                .merge("A3:B3")
                .merge("C3:C4")
                .merge("E3:E4");
        assertThat(Tables.shown(header(book, EVENTS))).isEqualTo("3-4 date=A topic=B kind=C people=D spent=E");
    }

    @Test
    void theRowThatFitsBestNotTheFirst() {
        Book book = Book.sheet("表")
                .row("日期", "主题")
                .row("本月小结", "共三场")
                .row("活动日期", "活动主题", "参加人次")
                .row("2024-06-03", "甲", 3);
        assertThat(Tables.shown(header(book, EVENTS))).startsWith("3-3 ");
    }

    @Test
    void theHeaderMayBeginInRow30AndNoLater() {
        Book book = Book.sheet("表");
        for (int i = 1; i < 30; i++) {
            book.row("说明");
        }
        book.row("日期", "主题", "人次");
        assertThat(Tables.shown(header(book, EVENTS))).startsWith("30-30 ");
        Book later = Book.sheet("表");
        for (int i = 1; i < 33; i++) {
            later.row("说明");
        }
        later.row("日期", "主题", "人次");
        assertThat(Tables.header(later.write(folder, "晚.xlsx"), EVENTS)).isEmpty();
    }

    @Test
    void anExactHeaderWinsOverAnAlias() {
        Header header = header(Book.sheet("表").row("时间", "活动日期", "主题", "人次"), EVENTS);
        assertThat(Tables.shown(header)).isEqualTo("1-1 date=B topic=C people=D");
        assertThat(header.duplicates()).isEmpty();
        assertThat(header.unknown()).isEqualTo(Map.of(1, "时间"));
        assertThat(header.exact()).isEqualTo(1);
    }

    @Test
    void twoColumnsOfOneFieldAreDuplicates() {
        Header header = header(Book.sheet("表").row("日期", "主题", "人次", "人数"), EVENTS);
        assertThat(header.duplicates()).containsOnlyKeys(4);
        assertThat(header.duplicates().get(4).name()).isEqualTo("people");
        Header exact = header(Book.sheet("表").row("活动日期", "活动日期", "主题", "人次"), EVENTS);
        assertThat(exact.duplicates()).containsOnlyKeys(2);
    }

    @Test
    void whatIsMissingIsNamed() {
        Header header = header(Book.sheet("表").row("日期", "形式"), EVENTS);
        assertThat(header.missing()).extracting(Field::header).containsExactly("活动主题", "参加人次");
    }

    @Test
    void oneColumnMakesNoHeader() {
        Path file = Book.sheet("表").row("日期").row("2024-06-01").write(folder, "一.xlsx");
        assertThat(Tables.header(file, EVENTS)).isEmpty();
        assertThat(List.of(Tables.told(Book.sheet("表").row("日期", "主题", "人次").write(folder, "空.xlsx"))))
                .containsExactly(List.of());
    }
}

package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.form.Field;
import io.huizong.form.Form;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import io.huizong.table.header.Header;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that say another quantity, columns below a merged heading. */
class ColumnMatcherTest {
    private static final Form EVENTS = Tables.EVENTS;

    @TempDir
    private Path folder;

    private Header header(Book book, Form form) {
        return Tables.header(book.write(folder, "表.xlsx"), form).orElseThrow();
    }

    private static String near(Header header) {
        return header.others().entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *日期,★主题,人次：,【批次】                | date=A topic=B people=C batches=D | ''
            日期,主题,人次（累计）,批次                  | date=A topic=B batches=D          | 3=people
            日期,主题,人次（累计）,人次                  | date=A topic=B people=D           | ''
            日期（计划）,主题（计划）,人次,批次（百批）  | topic=B people=C                  | 1=date 4=batches
            日期,主题,人次（其中党员）,参加人次（万人）  | date=A topic=B                    | 3=people 4=people
            日期,主题,人次（本月）,人次（本年累计）      | date=A topic=B people=C           | ''
            日期,主题,人次（人）,人次（其中党员）        | date=A topic=B people=C           | ''
            日期,主题,人次（单位：人）,经费（元）        | date=A topic=B people=C spent=D   | ''
            日期,主题,人次,经费（万元）                  | date=A topic=B people=C           | 4=spent
            """)
    void oneRow(String cells, String columns, String near) {
        Header header = header(Book.sheet("表").row((Object[]) cells.split(",")), EVENTS);
        assertThat(Tables.shown(header)).isEqualTo("1-1 " + columns);
        assertThat(near(header)).isEqualTo(near);
        assertThat(header.duplicates()).isEmpty();
        assertThat(header.unknown().keySet()).containsAll(header.others().keySet());
    }

    /** The first two columns are merged over both rows, the others below one parent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            参加人次       | 本月,本年累计      | people=C | ''
            参加人次       | 本年累计,本月      | people=D | ''
            参加人次（人） | 本期数,上年同期    | people=C | ''
            参加人次       | 党员,群众,合计     | people=E | ''
            参加人次       | 党员,群众          | ''       | ''
            参加人次       | 合计,其中：党员    | people=C | ''
            参加人次       | 合计（万人）,党员  | ''       | 3=people
            参加人次       | 计划,实际          | ''       | 3=people
            参加人次       | 本年累计,占比      | ''       | 3=people 4=people
            参加情况       | 应到人数,参加人次  | people=D | ''
            其中：党员     | 人次,占比          | ''       | 3=people
            累计           | 人次,经费          | ''       | 3=people 4=spent
            计划           | 人次,经费          | ''       | 3=people 4=spent
            开展情况       | 人次,经费          | people=C spent=D | ''
            单位：万元     | 其他,经费          | ''       | 4=spent
            """)
    void twoRows(String parent, String children, String columns, String near) {
        String[] names = children.split(",");
        String end = names.length == 2 ? "D" : "E";
        Book book = Book.sheet("表").row("日期", "主题", parent);
        book.row(names.length == 2 ? new Object[] {null, null, names[0], names[1]} : three(names));
        Header header = header(book.merge("A1:A2").merge("B1:B2").merge("C1:" + end + "1"), EVENTS);
        assertThat(Tables.shown(header).replaceFirst("\\S+ ", "")).isEqualTo(("date=A topic=B " + columns).strip());
        assertThat(near(header)).isEqualTo(near);
        assertThat(header.duplicates()).isEmpty();
        if (columns.contains("people=C") && !children.startsWith("人次")) {
            assertThat(header.firstRow() + "-" + header.lastRow()).isEqualTo("1-2");
        }
    }

    private static Object[] three(String[] names) {
        return new Object[] {null, null, names[0], names[1], names[2]};
    }

    @Test
    void parentsThatAreNotMerged() {
        Book book = Book.sheet("表").row("日期", "主题", "人次", "人次").row(null, null, "本月", "累计");
        Header header = header(book, EVENTS);
        assertThat(Tables.shown(header)).isEqualTo("1-2 date=A topic=B people=C");
        assertThat(header.duplicates()).isEmpty();
    }

    @Test
    void twoChildrenThatAreAllOfItAreDuplicates() {
        Book book = Book.sheet("表")
                .row("日期", "主题", "人次", null)
                .row(null, null, "本月", "合计")
                .merge("A1:A2")
                .merge("B1:B2")
                .merge("C1:D1");
        assertThat(header(book, EVENTS).duplicates()).containsOnlyKeys(4);
    }

    @Test
    void aMeasureInARowOfItsOwnCounts() {
        Book book = Book.sheet("表")
                .row("日期", "主题", "人次", "经费")
                .row(null, null, "（万人次）", "（元）")
                .row("2024-06-03", "甲", 2, 3);
        Header header = header(book, EVENTS);
        assertThat(Tables.shown(header)).endsWith("date=A topic=B spent=D");
        assertThat(near(header)).isEqualTo("3=people");
    }

    @Test
    void whatAFormDeclaresWithItsBracketsIsTakenAsItStands() {
        Form form = Forms.form("""
                form: both
                title: 两种口径表
                sheet: 两种
                due: month
                fields:
                  - {name: date, header: 日期, type: date, required: true}
                  - {name: month, header: 人次, type: integer, required: true}
                  - {name: year, header: 人次（累计）, aliases: [累计人次], type: integer}
                  - {name: money, header: 经费, type: decimal, measure: 万元}
                """);
        Header header = header(Book.sheet("表").row("人次（ 累计 ）", "人次（人）", "日期", "经费（万元）"), form);
        assertThat(Tables.shown(header)).isEqualTo("1-1 date=C month=B year=A money=D");
        Header without = header(Book.sheet("表").row("日期", "人次", "经费（元）"), form);
        assertThat(Tables.shown(without)).isEqualTo("1-1 date=A month=B");
        assertThat(near(without)).isEqualTo("3=money");
        Header only = header(Book.sheet("表").row("日期", "人次（累计）", "累计人次"), form);
        assertThat(only.missing()).extracting(Field::header).containsExactly("人次");
    }

    @Test
    void aLostAliasKeepsItsName() {
        Header header = header(Book.sheet("表").row("时间", "活动日期", "主题", "人次", "人次（去年）"), EVENTS);
        assertThat(header.unknown()).isEqualTo(Map.of(1, "时间", 5, "人次（去年）"));
        assertThat(header.heading(5)).isEqualTo("人次（去年）");
    }
}

package io.huizong.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingLimitTest {
    private static final Location SHEET = Location.sheet("城关镇.xlsx", "理论学习");

    private final List<Finding> out = new ArrayList<>();
    private final FindingLimit limit = new FindingLimit(3, out::add);

    private static Finding blank(String header, int row, int column) {
        return Finding.of(FindingCode.VALUE_REQUIRED)
                .at(SHEET.cell(row, column))
                .with("header", header);
    }

    private static Finding interpreted(int row) {
        return Finding.of(FindingCode.VALUE_INTERPRETED)
                .at(SHEET.cell(row, 4))
                .value(row + "人")
                .with("header", "参加人次")
                .with("read", row);
    }

    private List<String> said() {
        return out.stream()
                .map(f -> f.where().cell() + " " + f.severity().code() + " " + f.message(Messages.bundled()))
                .toList();
    }

    @Test
    void theOthersAreOneLineThatSaysHowManyAndWhere() {
        for (int row = 4; row <= 100_003; row++) {
            limit.accept(blank("学习主题", row, 2));
        }
        limit.end();

        assertThat(said())
                .containsExactly(
                        "B4 error “学习主题”没有填写，此项必填。请补填。",
                        "B5 error “学习主题”没有填写，此项必填。请补填。",
                        "B6 error “学习主题”没有填写，此项必填。请补填。",
                        "B7 error “学习主题”没有填写，此项必填。请补填。（从第 7 行到第 100003 行，同样的问题共有 99997 处，不再逐条列出。）");
        assertThat(out.stream().mapToInt(Finding::cases).sum()).isEqualTo(100_000);
    }

    @Test
    void asManyAsTheLimitAndOneMoreAreAllSaidPlainly() {
        for (int row = 4; row <= 7; row++) {
            limit.accept(blank("学习主题", row, 2));
        }
        limit.end();

        assertThat(said()).hasSize(4).allMatch(line -> line.endsWith("请补填。"));
    }

    @Test
    void eachColumnHasALineOfItsOwn() {
        for (int row = 4; row <= 10; row++) {
            limit.accept(blank("学习主题", row, 2));
        }
        limit.accept(blank("参加人次", 11, 4));
        limit.accept(blank("参加人次", 13, 4));
        limit.end();

        assertThat(said().subList(3, 5))
                .containsExactly(
                        "B7 error “学习主题”没有填写，此项必填。请补填。（从第 7 行到第 10 行，同样的问题共有 4 处，不再逐条列出。）",
                        "D11 error “参加人次”没有填写，此项必填。请补填。（从第 11 行到第 13 行，同样的问题共有 2 处，不再逐条列出。）");
    }

    @Test
    void anErrorIsNotHiddenBehindNotes() {
        for (int row = 4; row <= 100; row++) {
            limit.accept(interpreted(row));
        }
        limit.accept(interpreted(101).severity(Severity.ERROR));
        limit.end();

        assertThat(said()).hasSize(5).contains("D101 error “参加人次”填写的是“101人”，按 101 计入。如有误请改正。");
    }

    @Test
    void aListOfListsCountsWhatItsLinesStandFor() {
        for (int row = 4; row <= 50; row++) {
            limit.accept(interpreted(row));
        }
        limit.end();
        List<Finding> shorter = new ArrayList<>();
        FindingLimit second = new FindingLimit(1, shorter::add);
        out.forEach(second::accept);
        second.end();

        assertThat(shorter).hasSize(2);
        assertThat(shorter.get(1).message(Messages.bundled()))
                .isEqualTo("“参加人次”填写的是“5人”，按 5 计入。如有误请改正。（从第 5 行到第 50 行，同样的问题共有 46 处，不再逐条列出。）");
        assertThat(shorter.stream().mapToInt(Finding::cases).sum()).isEqualTo(47);
    }

    @Test
    void whatConcernsNoRowNamesNone() {
        for (int i = 0; i < 6; i++) {
            limit.accept(Finding.of(FindingCode.SHEET_HIDDEN).at(SHEET));
        }
        limit.end();

        assertThat(said().get(3)).isEqualTo("null note 这张工作表是隐藏的，没有读取。如应计入，请取消隐藏后重新放入。（同样的问题共有 3 处，不再逐条列出。）");
    }
}

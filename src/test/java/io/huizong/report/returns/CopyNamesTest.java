package io.huizong.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.sheet.FileKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "东河镇/a.xlsx, XLSX, 东河镇/a.xlsx",
        "a.xlsm, XLSX, a.xlsm",
        "a.XLSX, XLSX, a.XLSX",
        "a.xls, XLS, a.xls",
        "a.xls, XLSX, a.xlsx",
        "a.xlsx, XLS, a.xls",
        "2024.6/a, XLSX, 2024.6/a.xlsx"
    })
    void ofTheFilesOwnFormat(String path, FileKind kind, String name) {
        assertThat(CopyNames.own(path, kind)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "a.csv, a.xlsx",
        "b.csv, b.csv.xlsx",
        "B.csv, B.csv.xlsx",
        "下/b.csv, 下/b.xlsx",
        "c.d.csv, c.d.xlsx",
        "e, e.xlsx"
    })
    void ofAFreshWorkbook(String path, String name) {
        CopyNames names = new CopyNames(List.of("a.csv", "b.csv", "b.xlsx", "e"));
        assertThat(names.fresh(path)).isEqualTo(name);
    }

    @Test
    void noNameIsGivenTwice() {
        CopyNames names = new CopyNames(List.of());
        assertThat(List.of(names.fresh("a.csv"), names.fresh("a.tsv"))).containsExactly("a.xlsx", "a.tsv.xlsx");
        assertThat(List.of(names.alone("a.et"), names.alone("a.pdf")))
                .containsExactly("a（问题清单）.xlsx", "a.pdf（问题清单）.xlsx");
    }
}

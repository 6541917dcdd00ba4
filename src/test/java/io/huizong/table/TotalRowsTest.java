package io.huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total that counted as a record would count everything twice; a record taken for a total would be lost. */
class TotalRowsTest {
    @TempDir
    private Path folder;

    private String third(String header, String line) {
        return Tables.told(Tables.file(folder, header, "2024-06-03,甲,党课,3", line))
                .get(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            合计：,,,200              | TOTAL{people=200}
            合 计,,,二百人次          | TOTAL{people=200}
            共计,,,200                | TOTAL{people=200}
            本月共计,,,200            | TOTAL{people=200}
            总数,,,200                | TOTAL{people=200}
            合计200人次               | TOTAL{}
            本月合计：200人次         | TOTAL{}
            合计,,,#REF!              | TOTAL{people=?#REF!}
            合计,,,审核后再填         | TOTAL{people=?审核后再填}
            合计,,,—                  | TOTAL{}
            2024-06-30,6月份合计,其他,200 | TOTAL{people=200}
            2024-06-30,本月小计,党课,200  | SUBTOTAL{people=200}
            2024-06-30,6月份合计,,200 | TOTAL{people=200}
            本年累计,,,2000           | CUMULATIVE{people=2000}
            累计合计,,,2000           | CUMULATIVE{people=2000}
            1-6月累计总计,,,2000      | CUMULATIVE{people=2000}
            2024-06-30,1-6月累计,其他,2000 | CUMULATIVE{people=2000}
            ,全镇学习累计,,2000       | CUMULATIVE{people=2000}
            6月3日,上半年学时累计,党课 | date=2024-06-03 topic=上半年学时累计 kind=讲座 batches=1
            6月3日,党员总数,党课,30   | date=2024-06-03 topic=党员总数 kind=讲座 people=30 batches=1
            6月3日,合计3个专题,党课,30 | date=2024-06-03 topic=合计3个专题 kind=讲座 people=30 batches=1
            6月3日,共计200人,党课,30  | date=2024-06-03 topic=共计200人 kind=讲座 people=30 batches=1
            """)
    void byWhatTheLabelIs(String line, String told) {
        assertThat(third("日期,主题,形式,人次", line)).isEqualTo("3 " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            序号,日期,主题,形式,人次      | ,,,小计,180     | 3 SUBTOTAL{people=180}
            序号,日期,主题,形式,人次      | 5,6月9日,乙,学时小计,180 | 3 date=2024-06-09 topic=乙 kind=其他 people=180 batches=1
            ,日期,主题,形式,人次          | 合计,,,,180     | 3 TOTAL{people=180}
            ,,日期,主题,形式,人次         | 合计,,,,,180    | 3 TOTAL{people=180}
            日期,主题,形式,人次,备注      | 6月9日,乙,党课,5,合计 | 3 date=2024-06-09 topic=乙 kind=讲座 people=5 batches=1 remark=合计
            """)
    void byWhereTheLabelIs(String header, String line, String told) {
        assertThat(Tables.told(Tables.file(folder, header, "", line))).containsExactly(told);
    }

    @Test
    void aTotalSaysNothingOfItself() {
        assertThat(Tables.findings(Tables.file(folder, "日期,主题,形式,人次", "2024-06-30,6月份合计,,200")))
                .isEmpty();
    }
}

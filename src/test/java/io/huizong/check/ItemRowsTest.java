package io.huizong.check;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lines of a sheet that lists items come to. */
class ItemRowsTest {
    @TempDir
    private Path input;

    private List<String> told(String... lines) {
        Path file = ItemSheets.book("Sheet1", ItemSheets.june(lines)).write(input, "表.xlsx");
        return ItemSheets.told(input, file, ItemSheets.catalog("quarter"));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of("1|开展文明建设督查|次|12|30|"),
                Arguments.of("1|一、开展文明建设督查|次|12|"),
                Arguments.of("|（一）开展文明建设督查（次）||12"),
                Arguments.of("①督查|||12"),
                Arguments.of("|其中：督查次数|次|12"),
                Arguments.of("|　 其中 督查|次|12"),
                Arguments.of("|1.2 —督查次数：|次|12次"),
                Arguments.of("|督查|次|12.5"),
                Arguments.of("|督查|万次|12"),
                Arguments.of("|督查（万次）||12"),
                Arguments.of("|督查（县级）|次|12"),
                Arguments.of("|督查|场|12"),
                Arguments.of("|服务时长|分钟|90"),
                Arguments.of("|服务时长|小时|1.5"),
                Arguments.of("|发放宣传资料|份|100001|200000"),
                Arguments.of("|发放宣传资料|份|-3"),
                Arguments.of("|督查||0"),
                Arguments.of("|督查||无"),
                Arguments.of("|督查||—"),
                Arguments.of("|督查||本月无"),
                Arguments.of("|督查|||30"),
                Arguments.of("|督查|12|"),
                Arguments.of("二、阵地建设||||"),
                Arguments.of("|办结情况||12"),
                Arguments.of("|||12"),
                Arguments.of("|||0"),
                Arguments.of("合计|||12"),
                Arguments.of("|督查||若干"),
                Arguments.of("|督查||约20"),
                Arguments.of("|参加人次|人次|350"),
                Arguments.of("|零报告"),
                Arguments.of("|督查||零报告"),
                Arguments.of("填表人：张三||审核人：李四"),
                Arguments.of("|督查|次|#REF!"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLine(String line) {
        System.out.println(">> " + line);
        told(line).forEach(System.out::println);
        System.out.println(">>2 " + line);
        told(line, "|办结问题|个|3").forEach(System.out::println);
    }
}

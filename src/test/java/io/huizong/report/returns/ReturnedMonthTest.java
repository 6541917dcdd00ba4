package io.huizong.report.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.Huizong;
import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Consolidator;
import io.huizong.finding.Finding;
import io.huizong.form.FormCatalog;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.ReferenceFiles;
import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.period.Period;
import io.huizong.report.json.FiguresJson;
import io.huizong.sheet.Book;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A month of a county whose units get their files back, correct and explain, and are asked once. */
class ReturnedMonthTest {
    private static final Period JUNE = Period.of("2024-06");

    @TempDir
    private Path folder;

    private Path input;
    private ConfigurableApplicationContext context;
    private int rounds;

    @BeforeEach
    void begin() throws IOException {
        input = folder.resolve("input");
        Book.sheet("单位名册")
                .row("单位代码", "单位名称", "联系人")
                .row("U1", "城关镇", "张三 0000-1111111")
                .row("U2", "东河镇", null)
                .row("U3", "西山乡", null)
                .row("U4", "南岭乡", "李四")
                .write(input, "单位名册.xlsx");
        study("城关镇")
                .row("2024-06-03", "甲", "专题讲座", "待定")
                .row("2024-06-04", "乙", "专题讲座", 30)
                .write(input, "城关镇.xlsx");
        study("东河镇").row("2024-06-03", "丙", "专题讲座", "约80").write(input, "东河/东河镇6月.xlsx");
        study("西山乡").row("无").write(input, "西山乡.xlsx");
        Files.write(input.resolve("南岭乡2024年6月.et"), new byte[] {1, 2, 3});
        context = new SpringApplicationBuilder(Huizong.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(
                        "--huizong.input=" + input,
                        "--huizong.output=" + folder.resolve("output"),
                        "--huizong.data=" + folder.resolve("data"),
                        "--huizong.intake.quiet=0s",
                        "--huizong.forms.on=study",
                        "--huizong.reports=month");
    }

    @AfterEach
    void end() {
        context.close();
    }

    private static Book study(String unit) {
        return Book.sheet("理论学习")
                .row("理论学习情况统计表")
                .row("填报单位：" + unit, null, "报告期：2024年6月")
                .row("学习日期", "学习主题", "学习形式", "参加人次");
    }

    private Consolidation run() throws IOException {
        assertThat(context.getBean(Consolidations.class)
                        .run(Progress.SILENT, Set.of(JUNE), false)
                        .failures())
                .isEmpty();
        FormCatalog catalog = context.getBean(FormCatalog.class);
        Path register = input.resolve("单位名册.xlsx");
        Basis basis = new Basis(
                catalog,
                new ReferenceFiles(catalog).register(new ArrivedFile("单位名册.xlsx", "", register, Instant.EPOCH)),
                List.of());
        return context.getBean(Consolidator.class).consolidate(JUNE, basis);
    }

    private List<ReturnCopy> copies(Consolidation month) throws IOException {
        return context.getBean(ReturnCopies.class).write(month, folder.resolve("反馈" + ++rounds));
    }

    private static List<String> names(List<ReturnCopy> copies) {
        return copies.stream().map(ReturnCopy::name).toList();
    }

    private void drop(ReturnCopy copy, Consumer<Workbook> work) {
        Unit.change(copy.file(), input.resolve(copy.name()), work);
    }

    private static List<String> answers(Consolidation month) {
        return month.findings().stream()
                .filter(f -> f.answer() != null)
                .map(f -> f.unit() + " " + f.where().cell() + " " + f.answer())
                .toList();
    }

    @Test
    void untilNobodyHasToBeAsked() throws IOException {
        Consolidation first = run();
        List<ReturnCopy> copies = copies(first);
        assertThat(names(copies)).containsExactly("东河/东河镇6月.xlsx", "南岭乡2024年6月（问题清单）.xlsx", "城关镇.xlsx", "催报名单.txt");
        assertThat(reminder(copies))
                .containsExactly(
                        "\ufeff示例县2024年6月报表催报名单",
                        "",
                        "一、未报（1 家）。下列单位的报表还没有收到，请尽快报送；本期确实没有的，请在表中写“无”后报送：",
                        "1. 南岭乡：理论学习（联系人：李四）",
                        "",
                        "二、退回（1 家）。下列报表没有通过审核、未能计入，请对照反馈件改正后重新报送：",
                        "1. 南岭乡：文件“南岭乡2024年6月.et”（认不出单位、报表或报告期，或格式不能读取）（联系人：李四）",
                        "",
                        "三、待更正（1 家）。下列报表有部分行未能计入，请对照反馈件改正后重新报送：",
                        "1. 城关镇：理论学习 1 行（联系人：张三 0000-1111111）",
                        "",
                        "四、待说明（1 家）。下列报表已经计入，其中有需要核实的内容，请对照反馈件改正，或填写说明后重新报送：",
                        "1. 东河镇：理论学习 1 处",
                        "");

        drop(copies.get(0), book -> Unit.answer(book, 1, "按照片估计的人数"));
        drop(copies.get(2), book -> Parts.sheet(book).getRow(3).getCell(3).setCellValue(25));
        Files.delete(input.resolve("南岭乡2024年6月.et"));
        study("南岭乡").row("本月无").write(input, "南岭乡.xlsx");
        Consolidation second = run();
        assertThat(answers(second)).containsExactly("U2 D4 按照片估计的人数");
        List<ReturnCopy> none = copies(second);
        assertThat(names(none)).containsExactly("催报名单.txt");
        assertThat(reminder(none)).containsExactly("\ufeff示例县2024年6月报表催报名单", "", "目前没有需要催报、更正或说明的单位。感谢各单位的支持。");
        Path figures = folder.resolve("figures.json");
        FiguresJson.write(second, figures);
        assertThat(Files.readString(figures)).contains("\"answer\" : \"按照片估计的人数\"");
    }

    /** All lines but the second, which has the day of the run. */
    private static List<String> reminder(List<ReturnCopy> copies) throws IOException {
        String text = Files.readString(copies.get(copies.size() - 1).file());
        assertThat(text).endsWith("\r\n");
        List<String> lines = new ArrayList<>(text.lines().toList());
        assertThat(lines.remove(1)).matches("示例县综合办公室　\\d{4}年\\d+月\\d+日");
        return lines;
    }

    @Test
    void anAnswerGivenOnceIsNotAskedForAgain() throws IOException {
        List<ReturnCopy> copies = copies(run());
        drop(copies.get(0), book -> Unit.answer(book, 1, "按照片估计的人数"));
        run();
        study("东河镇")
                .row("2024-06-02", "新补", "专题讲座", 12)
                .row("2024-06-03", "丙", "专题讲座", "约80")
                .row("2024-06-09", "丁", "专题讲座", "约90")
                .write(input, "东河/东河镇6月.xlsx");
        Consolidation third = run();
        assertThat(answers(third)).containsExactly("U2 D5 按照片估计的人数");
        assertThat(third.findings().stream()
                        .filter(Finding::isOpenQuery)
                        .map(f -> String.valueOf(f.where().cell())))
                .containsExactly("D6");
        ReturnCopy copy = copies(third).get(0);
        try (Workbook book = Unit.open(copy.file())) {
            assertThat(book.getSheet(Unit.LIST).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("单位：东河镇　　报告期：2024年6月　　文件：东河镇6月.xlsx");
            assertThat(book.getSheet(Unit.LIST).getLastRowNum()).isEqualTo(4);
        }
    }
}

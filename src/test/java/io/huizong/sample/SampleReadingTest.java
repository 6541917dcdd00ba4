package io.huizong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.check.FileCheck;
import io.huizong.finding.Finding;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Forms;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.FileIntake;
import io.huizong.intake.Reference;
import io.huizong.intake.ReferenceFiles;
import io.huizong.sheet.ReadLimits;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.UnitRegister;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program's reader finds in the sample is what the plan says, no more and no less. */
class SampleReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    static Path folder;

    private static UnitRegister register;
    private static FormCatalog catalog;

    @BeforeAll
    static void written() throws IOException {
        SampleInput.write(folder);
        catalog = Forms.bundled();
        register = new ReferenceFiles(catalog).register(arrived("单位名册.xlsx"));
    }

    @Test
    void theRegisterAndTheTargetsAreWithoutErrors() {
        assertThat(register.units()).hasSize(10);
        assertThat(new ReferenceFiles(catalog).targets(arrived("年度目标.xlsx"), register))
                .hasSize(7);
    }

    @Test
    void everyRowIsReadAsPlanned() throws Exception {
        for (MonthPlan month : SampleInput.months()) {
            for (ReportFile file : month.files()) {
                CollectedRows rows = read(file.path());
                assertThat(rows.submissions()).as(file.path()).containsExactlyInAnyOrderElementsOf(planned(file));
            }
        }
    }

    @Test
    void everyMistakeIsFoundAndNothingElse() throws Exception {
        for (MonthPlan month : SampleInput.months()) {
            for (ReportFile file : month.files()) {
                List<String> found = read(file.path()).findings().stream()
                        .map(SampleReadingTest::shown)
                        .toList();
                assertThat(found).as(file.path()).containsExactlyInAnyOrderElementsOf(mistakes(file));
            }
        }
    }

    @Test
    void theOtherFormsAreReadAsPlannedWithNothingToSay() throws Exception {
        for (Map.Entry<String, List<OtherReport>> file : OtherForms.files().entrySet()) {
            CollectedRows rows = read(file.getKey());
            assertThat(rows.submissions())
                    .as(file.getKey())
                    .containsExactlyInAnyOrderElementsOf(file.getValue().stream()
                            .map(SampleReadingTest::planned)
                            .toList());
            assertThat(rows.findings().stream().map(SampleReadingTest::shown))
                    .as(file.getKey())
                    .isEmpty();
        }
    }

    @Test
    void everyFormThatUnitsReportHasASample() {
        assertThat(OtherForms.reports().stream().map(OtherReport::form).distinct())
                .containsExactlyInAnyOrderElementsOf(catalog.reports().stream()
                        .map(Form::code)
                        .filter(code -> List.of(FormKind.values()).stream().noneMatch(k -> k.code.equals(code)))
                        .toList());
    }

    private static String planned(OtherReport report) {
        return report.form() + " " + report.period() + " " + report.unit().code() + " " + report.accepted() + "+0 "
                + new TreeMap<>(report.figures());
    }

    private static ArrivedFile arrived(String path) {
        return new ArrivedFile(path, path, folder.resolve(path), Instant.EPOCH);
    }

    private static CollectedRows read(String path) throws Exception {
        CollectedRows rows = new CollectedRows();
        Reference reference = new Reference(catalog, register, "示例县", TODAY);
        new FileIntake(reference, ReadLimits.standard()).read(arrived(path), new FileCheck(rows, MediaRegister.EMPTY));
        return rows;
    }

    private static String shown(Finding finding) {
        String cell =
                finding.where().cell() == null ? "" : finding.where().cell().toString();
        return finding.code().code() + " " + finding.severity().code() + " "
                + finding.where().sheet() + " " + cell;
    }

    private static List<String> planned(ReportFile file) {
        return file.reports().stream().map((Report r) -> planned(r)).toList();
    }

    private static String planned(Report report) {
        if (report.isRejected()) {
            return report.form.code + " " + report.month + " rejected";
        }
        Map<String, Integer> figures = ExpectedFigures.figures(report.form, report.accepted());
        int accepted = report.accepted().size();
        return report.form.code + " " + report.month + " " + report.unit.code() + " " + accepted + "+"
                + (report.lines.size() - accepted) + " " + figures;
    }

    private static List<String> mistakes(ReportFile file) {
        List<String> out = new ArrayList<>();
        for (Report report : file.reports()) {
            String sheet = file.isText() ? "null" : report.sheet();
            if (report.isRejected()) {
                out.add(report.rejection() + " error " + sheet + " ");
            } else {
                ReportGrid.of(report)
                        .marks()
                        .forEach(m -> out.add(m.code() + " " + m.severity() + " " + sheet + " " + m.cell()));
            }
        }
        return out;
    }
}

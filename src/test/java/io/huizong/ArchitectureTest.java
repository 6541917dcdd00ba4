package io.huizong;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.form.Forms;
import io.huizong.form.Indicator;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the packages, and what may not stand in any of them. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.huizong");
    private static final int LONGEST_FILE = 300;

    @Test
    void eachModuleUsesOnlyWhatItSays() {
        ApplicationModules.of(Huizong.class).verify();
    }

    @Test
    void workbooksAreTouchedOnlyWhereFilesAreReadAndWritten() {
        onlyIn(List.of("io.huizong.sheet..", "io.huizong.report.."), "org.apache.poi..");
    }

    @Test
    void batchIsTheJobsAlone() {
        onlyIn(List.of("io.huizong.job"), "org.springframework.batch..");
    }

    /** The job makes the pool and hands it on: it knows that there is a data source, and nothing more. */
    @Test
    void databaseIsTheStoresAlone() {
        noClasses()
                .that(not(resideInAPackage("io.huizong.store")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..")
                        .and(describe("are no DataSource", c -> !c.isEquivalentTo(javax.sql.DataSource.class))))
                .check(PROGRAM);
        noClasses()
                .that(not(resideInAnyPackage("io.huizong.store", "io.huizong.job")))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(javax.sql.DataSource.class)
                .check(PROGRAM);
    }

    @Test
    void coreKnowsNoFramework() {
        noClasses()
                .that(resideInAnyPackage(
                        Stream.of("finding", "period", "form", "unit", "sheet", "table", "tally", "check", "words")
                                .map(name -> "io.huizong." + name + "..")
                                .toArray(String[]::new)))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(not(resideInAPackage("org.springframework.modulith..")))
                        .and(not(resideInAPackage("org.springframework.expression.."))))
                .check(PROGRAM);
        onlyIn(List.of("io.huizong.form", "io.huizong.report.narrative.."), "org.springframework.expression..");
    }

    @Test
    void packagesMakeNoCircle() {
        slices().matching("io.huizong.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .that(not(resideInAPackage("io.huizong.cli")))
                .should()
                .callMethodWhere(describe("ask the machine for the time", ArchitectureTest::isUnclocked))
                .check(PROGRAM);
        noClasses().should().callConstructor(java.util.Date.class).check(PROGRAM);
    }

    private static boolean isUnclocked(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
        return now || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..impl..")
                .check(PROGRAM);
    }

    @Test
    void noFileIsLong() {
        assertThat(Stream.of("src/main/java", "src/test/java")
                        .flatMap(root -> Sources.under(root).stream())
                        .filter(file -> Sources.text(file).lines().count() > LONGEST_FILE)
                        .map(Path::toString))
                .isEmpty();
    }

    @Test
    void whatPeopleReadStandsInTheBundle() {
        Pattern han = Pattern.compile("\\p{IsHan}");
        assertThat(literals(text -> text.equals("list.separator"))).hasSize(1);
        assertThat(literals(text -> han.matcher(text).find())).isEmpty();
    }

    @Test
    void noFormIsKnownToTheProgram() {
        FormCatalog catalog = Forms.bundled();
        Set<String> names = new TreeSet<>();
        for (Form form : catalog.reports()) {
            names.addAll(List.of(form.code(), form.title(), form.sheet()));
            form.indicators().stream().map(Indicator::code).forEach(names::add);
            form.indicators().stream().map(Indicator::title).forEach(names::add);
        }
        assertThat(names).contains("study", "warning.trials", "警示教育", "理论学习场次");
        assertThat(literals(names::contains)).isEmpty();
    }

    private static List<Sources.Literal> literals(Predicate<String> wanted) {
        return Sources.literals("src/main/java").stream()
                .filter(literal -> wanted.test(literal.text()))
                .toList();
    }

    private static void onlyIn(List<String> packages, String wall) {
        noClasses()
                .that(not(resideInAnyPackage(packages.toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(wall)
                .check(PROGRAM);
    }
}

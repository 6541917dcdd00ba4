package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.words.Folded;
import io.huizong.words.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every form that the program ships with, so that each is read as itself and as nothing else. */
class BundledFormsTest {
    private static final FormCatalog CATALOG = Forms.bundled();
    /** What is wider than a column of a table of indicators. */
    private static final int LONGEST_TITLE = 10;

    static Stream<Form> forms() {
        return CATALOG.reports().stream();
    }

    static Stream<Form> itemsForms() {
        return forms().filter(Form::isItems);
    }

    private static List<FieldType.Code> names(Form form) {
        return ((FieldType.CodeType) form.fields().get(form.indexOf("item")).type()).codes();
    }

    private static Stream<String> texts(Form form) {
        return names(form).stream().flatMap(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            outreach         | MONTH     | 10 | list
            outreach-teams   | QUARTER   | 11 | items
            theme-education  | MONTH     | 8  | items
            integrity-events | MONTH     | 9  | list
            integrity-works  | MONTH     | 11 | items
            integrity-venues | QUARTER   | 10 | items
            education-means  | MONTH     | 9  | items
            civility         | MONTH     | 15 | items
            volunteers       | MONTH     | 9  | items
            new-media        | MONTH     | 11 | list
            information      | MONTH     | 15 | items
            responsibility   | HALF_YEAR | 13 | items
            team-building    | YEAR      | 9  | items
            rectification    | MONTH     | 8  | list
            documents        | QUARTER   | 4  | list
            """)
    void whenItIsDueAndHowMuchItCounts(String code, String due, int indicators, String layout) {
        Form form = Forms.bundled(code);
        assertThat(form.due().map(Enum::name)).contains(due);
        assertThat(form.deadline()).isNotNull();
        assertThat(form.deadline().workingDays()).isTrue();
        assertThat(form.indicators()).hasSize(indicators);
        assertThat(form.isItems()).isEqualTo(layout.equals("items"));
    }

    @Test
    void aTargetCanNameAnyIndicatorByItsTitle() {
        assertThat(forms().flatMap(f -> f.indicators().stream()).map(Indicator::title))
                .doesNotHaveDuplicates()
                .allMatch(title -> title.length() <= LONGEST_TITLE);
    }

    @ParameterizedTest
    @MethodSource("itemsForms")
    void aLineMeansOneItem(Form form) {
        assertThat(texts(form).map(Folded::compact)).doesNotHaveDuplicates();
        assertThat(form.items()).extracting(Item::code).doesNotHaveDuplicates();
    }

    /** A sheet without a title is told by its items. */
    @Test
    void noTwoFormsHaveAnItemInCommon() {
        assertThat(itemsForms().flatMap(f -> texts(f).map(Folded::compact))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("itemsForms")
    void noItemReadsAsTotalsOrASignature(Form form) {
        List<String> endings = Stream.of(
                        "total.subtotal",
                        "total.total",
                        "total.total.unsure",
                        "total.cumulative",
                        "row.signature",
                        "row.note")
                .flatMap(key -> Vocabulary.bundled().words(key).stream())
                .toList();
        assertThat(names(form).stream().map(FieldType.Code::name))
                .noneMatch(name -> endings.stream().anyMatch(name::endsWith));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void onlyItsOwnNameNamesIt(Form form) {
        assertThat(form.title()).contains(form.sheet());
        assertThat(forms().filter(other -> other != form && other.sheet().contains(form.sheet()))
                        .map(Form::code))
                .isSubsetOf("education-means");
    }
}

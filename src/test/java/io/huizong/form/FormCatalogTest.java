package io.huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.period.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCatalogTest {
    private static final FormCatalog CATALOG = Forms.bundled();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    study.sessions          | 理论学习场次           | 场次    | Count[] | {}
                    study.attendees         | 理论学习参加人次       | 人次    | Sum[field=attendees] | {}
                    study.materials         | 发放学习资料           | 份      | Sum[field=materials] | {}
                    study.center-group      | 中心组学习次数         | 次      | Count[] | {kind=[中心组学习]}
                    study.seminars          | 学习研讨和交流会       | 场次    | Count[] | {kind=[学习研讨, 交流会]}
                    study.average           | 场均人次               | 人次/场 | Ratio[numerators=[study.attendees], denominators=[study.sessions]] | {}
                    articles.placed         | 刊播稿件               | 篇 | Sum[field=count] | {stage=[刊播]}
                    articles.submitted      | 报送稿件               | 篇 | Sum[field=count] | {}
                    articles.central        | 中央级媒体刊播         | 篇 | Sum[field=count] | {level=[中央级], stage=[刊播]}
                    articles.provincial     | 省级媒体刊播           | 篇 | Sum[field=count] | {level=[省级], stage=[刊播]}
                    articles.municipal      | 市级媒体刊播           | 篇 | Sum[field=count] | {level=[市级], stage=[刊播]}
                    articles.county         | 县级媒体刊播           | 篇 | Sum[field=count] | {level=[县级], stage=[刊播]}
                    articles.municipal-up   | 市级及以上媒体刊播     | 篇 | Sum[field=count] | {level=[中央级, 省级, 市级], stage=[刊播]}
                    articles.commentary     | 刊播网评文章           | 篇 | Sum[field=count] | {kind=[网评文章], stage=[刊播]}
                    articles.upper-share    | 省级及以上占比         | %  | Ratio[numerators=[articles.central, articles.provincial], denominators=[articles.placed]] | {}
                    warning.sessions        | 警示教育场次           | 场次 | Count[] | {}
                    warning.batches         | 警示教育批次           | 批次 | Sum[field=batches] | {}
                    warning.attendees       | 接受警示教育人次       | 人次 | Sum[field=attendees] | {}
                    warning.base-visits     | 参观警示教育基地人次   | 人次 | Sum[field=attendees] | {kind=[参观警示教育基地]}
                    warning.base-batches    | 参观警示教育基地批次   | 批次 | Sum[field=batches] | {kind=[参观警示教育基地]}
                    warning.trial-sessions  | 旁听庭审场次           | 场次 | Count[] | {kind=[旁听庭审]}
                    warning.trials          | 旁听庭审人次           | 人次 | Sum[field=attendees] | {kind=[旁听庭审]}
                    warning.films           | 观看警示教育片人次     | 人次 | Sum[field=attendees] | {kind=[观看警示教育片]}
                    warning.talks           | 廉政谈话人次           | 人次 | Sum[field=attendees] | {kind=[廉政谈话]}
                    warning.new-appointees  | 新任职干部受教育人次   | 人次 | Sum[field=attendees] | {audience=[新任职干部]}
                    warning.young           | 年轻干部受教育人次     | 人次 | Sum[field=attendees] | {audience=[年轻干部]}
                    warning.families        | 干部家属受教育人次     | 人次 | Sum[field=attendees] | {audience=[干部家属]}
                    """)
    void indicatorsOfTheCoreForms(String code, String title, String measure, String value, String where) {
        Form form = CATALOG.form(code.substring(0, code.indexOf('.'))).orElseThrow();
        Indicator indicator = form.indicator(code).orElseThrow();
        assertThat(indicator.title()).isEqualTo(title);
        assertThat(indicator.measure()).isEqualTo(measure);
        assertThat(indicator.value()).hasToString(value);
        assertThat(indicator.where()).hasToString(where);
    }

    @Test
    void theCoreFormsComeFirst() {
        assertThat(CATALOG.forms().stream().map(Form::code))
                .startsWith("study", "articles", "warning", "outreach")
                .endsWith("documents", "media", "targets", "units")
                .hasSize(21);
        assertThat(CATALOG.reports().stream()
                        .limit(3)
                        .map(f -> f.code() + " " + f.indicators().size()))
                .containsExactly("study 6", "articles 9", "warning 12");
        assertThat(CATALOG.withRole(FormRole.REGISTER).map(Form::code)).contains("units");
        assertThat(CATALOG.withRole(FormRole.TARGETS).map(Form::code)).contains("targets");
        assertThat(CATALOG.withRole(FormRole.MEDIA).map(Form::code)).contains("media");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    study    | date topic kind attendees | [date, topic] [organiser] ASK attendees
                    articles | date title media level    | [title, media] [] ONCE count
                    warning  | date activity kind attendees | [date, activity] [organiser] ASK attendees
                    """)
    void requiredFieldsAndWhatIsTheSame(String code, String required, String same) {
        Form form = CATALOG.form(code).orElseThrow();
        assertThat(String.join(
                        " ",
                        form.fields().stream()
                                .filter(Field::required)
                                .map(Field::name)
                                .toList()))
                .isEqualTo(required);
        Same its = form.same();
        assertThat(its.fields() + " " + its.whereFilled() + " " + its.count() + " " + its.keep())
                .isEqualTo(same);
    }

    @Test
    void defaultsAndBounds() {
        Form articles = Forms.bundled("articles");
        assertThat(articles.fields().get(articles.indexOf("stage")).defaultValue())
                .isEqualTo(new Value.Text("刊播"));
        assertThat(articles.fields().get(articles.indexOf("count")).defaultValue())
                .isEqualTo(new Value.Numeric(BigDecimal.ONE));
        assertThat(articles.fields().get(articles.indexOf("count")).type())
                .isEqualTo(new FieldType.NumberType(true, BigDecimal.ONE, new BigDecimal("1000")));
        Form targets = Forms.bundled("targets");
        assertThat(targets.fields().get(targets.indexOf("target")).type())
                .isEqualTo(new FieldType.NumberType(false, BigDecimal.ZERO, null));
        assertThat(articles.indexOf("nothing")).isEqualTo(-1);
    }

    private static FormSource version(String name, String title, String from) {
        return new FormSource(
                name,
                "form: talks\ntitle: " + title + "\nsheet: 宣讲\ndue: month\n" + from
                        + "fields:\n  - {name: n, header: 数, type: integer}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12,首版",
        "2023-12,首版",
        "2024-01,二版",
        "2024-06,二版",
        "2025-06,二版",
        "2025-07,三版",
        "2023,首版",
        "2024,二版",
        "2025,三版"
    })
    void theVersionOfThePeriod(String period, String title) {
        FormCatalog catalog = FormCatalog.load(List.of(
                version("3.yaml", "三版", "from: 2025-07\n"),
                version("1.yaml", "首版", ""),
                version("2.yaml", "二版", "from: 2024-01\n")));
        assertThat(catalog.form("talks", Period.of(period)).map(Form::title)).contains(title);
        assertThat(catalog.form("talks").map(Form::title)).contains("三版");
        assertThat(catalog.forms()).hasSize(1);
    }

    @Test
    void beforeItsFirstVersionThereIsNoForm() {
        FormCatalog catalog = FormCatalog.load(List.of(version("1.yaml", "首版", "from: 2024-01\n")));
        assertThat(catalog.form("talks", Period.of("2023-12"))).isEqualTo(Optional.empty());
        assertThat(catalog.form("other")).isEmpty();
    }

    @Test
    void aLaterFileTakesThePlaceOfAnEarlierOne() {
        FormCatalog catalog = FormCatalog.load(List.of(version("1.yaml", "原表", ""), version("2.yaml", "新表", "")));
        assertThat(catalog.forms()).extracting(Form::title).containsExactly("新表");
    }
}

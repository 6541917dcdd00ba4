package io.huizong.report.changes;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.huizong.figures.Consolidation;
import io.huizong.figures.Figure;
import io.huizong.figures.FigureState;
import io.huizong.figures.SubmissionLine;
import io.huizong.figures.UnitFigure;
import io.huizong.report.changes.ChangedFigure.Aspect;
import io.huizong.report.narrative.Statement;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a publication said, as far as the next one is compared with it.
 *
 * @param figures by indicator code, in the order of the forms
 * @param statements of the main document, in its order
 * @param further those of the other documents, by the narrative's code; empty where nothing is known of them
 */
public record Published(
        Map<String, Numbers> figures,
        List<Report> reports,
        List<Statement> statements,
        @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, List<Statement>> further) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * The numbers of one indicator.
     *
     * @param county those that there are
     * @param units by code
     */
    record Numbers(Map<Aspect, BigDecimal> county, Map<String, Own> units) {
        static final Numbers NONE = new Numbers(Map.of(), Map.of());

        UnitFigure county(Aspect aspect) {
            return new UnitFigure(FigureState.REPORTED, county.get(aspect));
        }

        /** Of a unit that was not there it is missing. */
        UnitFigure unit(String code) {
            Own own = units.get(code);
            return own == null ? new UnitFigure(FigureState.EXEMPT, null) : new UnitFigure(own.state(), own.value());
        }
    }

    record Own(FigureState state, @Nullable BigDecimal value) {}

    /** A submission that counted, or would have. */
    record Report(String unit, String form, String period, int revision, String status, String sha256, String file) {
        static Report of(SubmissionLine line) {
            return new Report(
                    String.valueOf(line.unit()),
                    String.valueOf(line.form()),
                    String.valueOf(line.period()),
                    line.revision(),
                    line.status(),
                    line.sha256(),
                    line.file());
        }

        boolean isOf(String unitCode, String formCode) {
            return unit.equals(unitCode) && form.equals(formCode);
        }
    }

    public static Published of(
            Consolidation consolidation, List<Statement> statements, Map<String, List<Statement>> further) {
        Map<String, Numbers> figures = new LinkedHashMap<>();
        consolidation.figures().forEach(figure -> figures.put(figure.indicator().code(), numbers(figure)));
        List<Report> reports = consolidation.submissions().stream()
                .filter(line -> line.unit() != null && line.form() != null && line.period() != null)
                .map(Report::of)
                .toList();
        return new Published(figures, reports, statements, further);
    }

    /** The same as another document than the main one said it. */
    public Published as(String narrative) {
        return new Published(figures, reports, further.getOrDefault(narrative, List.of()), Map.of());
    }

    private static Numbers numbers(Figure figure) {
        Map<Aspect, BigDecimal> county = new EnumMap<>(Aspect.class);
        put(county, Aspect.VALUE, figure.value());
        put(county, Aspect.PREVIOUS, figure.previous());
        put(county, Aspect.YEAR_AGO, figure.yearAgo());
        put(county, Aspect.YEAR_TO_DATE, figure.yearToDate());
        put(county, Aspect.YEAR_TO_DATE_YEAR_AGO, figure.yearToDateYearAgo());
        put(county, Aspect.TARGET, figure.target());
        Map<String, Own> units = new LinkedHashMap<>();
        figure.byUnit().forEach((code, own) -> units.put(code, new Own(own.state(), own.value())));
        return new Numbers(county, units);
    }

    private static void put(Map<Aspect, BigDecimal> numbers, Aspect aspect, @Nullable BigDecimal number) {
        if (number != null) {
            numbers.put(aspect, number);
        }
    }

    /** To be kept; {@link #of(String)} reads it again. */
    public String text() {
        return JSON.writeValueAsString(this);
    }

    public static Published of(String kept) {
        return JSON.readValue(kept, Published.class);
    }
}

package io.huizong.cli;

import io.huizong.figures.Source;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Source cells as lines of columns, parted by tabs, and how many there were. */
final class SourceLines {
    private static final Messages WORDS = Messages.bundled();
    private static final int LONGEST = 60;

    private final Map<String, String> names = new HashMap<>();
    private long count;
    private long leftOut;

    SourceLines(List<ReportingUnit> units) {
        units.forEach(unit -> names.put(unit.code(), unit.name()));
    }

    String line(Source source) {
        count++;
        leftOut += source.leftOut() ? 1 : 0;
        return String.join(
                "\t",
                names.getOrDefault(source.unit(), source.unit()),
                source.period().toString(),
                source.indicator().code(),
                source.file(),
                source.sheet() == null ? "-" : source.sheet(),
                source.row() == 0 ? "-" : String.valueOf(source.row()),
                source.cell() == null ? "-" : source.cell().toString(),
                source.row() == 0 ? WORDS.text("workbook.state.nil") : plain(source.written()),
                source.leftOut() ? WORDS.text("explain.left-out") : number(source.amount()),
                source.sha256());
    }

    long count() {
        return count;
    }

    long leftOut() {
        return leftOut;
    }

    private static String plain(String written) {
        String oneLine = written.replaceAll("\\s+", " ").strip();
        String shown = oneLine.length() <= LONGEST ? oneLine : oneLine.substring(0, LONGEST) + "\u2026";
        return shown.isEmpty() ? "-" : shown;
    }

    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "-";
        }
        BigDecimal lean = number.stripTrailingZeros();
        return (lean.scale() < 0 ? lean.setScale(0) : lean).toPlainString();
    }
}

package io.huizong.check;

import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.finding.Location;
import io.huizong.form.FieldType;
import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Ranked;
import io.huizong.table.TableRow;
import io.huizong.unit.MediaRegister;
import io.huizong.unit.Medium;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the level that a record claims for its medium against the list of media. */
final class LevelCheck {
    private final Form form;
    private final @Nullable Ranked ranked;
    private final MediaRegister media;

    LevelCheck(Form form, MediaRegister media) {
        this.form = form;
        this.ranked = form.ranked();
        this.media = media;
    }

    /** A finding where a higher level is claimed than the list says; a medium that it does not know may have any. */
    Optional<Finding> check(Location sheet, TableRow.Data row, FormRecord record) {
        if (ranked == null) {
            return Optional.empty();
        }
        Optional<Medium> medium = media.named(record.text(form, ranked.media()));
        int claimed = rank(ranked, record.text(form, ranked.level()));
        return medium.filter(m -> claimed >= 0 && claimed < rank(ranked, m.level()))
                .map(m -> finding(ranked, sheet, row, record, m.level()));
    }

    /** The place among the level's codes, the highest first; -1 for no level. */
    private int rank(Ranked rule, String level) {
        FieldType type = form.fields().get(form.indexOf(rule.level())).type();
        List<String> levels = type instanceof FieldType.CodeType codes
                ? codes.codes().stream().map(FieldType.Code::name).toList()
                : List.of();
        return levels.indexOf(level);
    }

    private Finding finding(Ranked rule, Location sheet, TableRow.Data row, FormRecord record, String listed) {
        String message = rule.message().replace("{listed}", listed);
        for (String field : List.of(rule.media(), rule.level())) {
            message = message.replace("{" + field + "}", record.text(form, field));
        }
        int column = row.entries().get(form.indexOf(rule.level())).column();
        return Finding.of(FindingCode.ROW_RULE)
                .severity(rule.severity())
                .at(sheet.cell(row.row(), Math.max(1, column)))
                .value(row.entries().get(form.indexOf(rule.level())).written())
                .with("rule", rule.id())
                .with("message", message);
    }
}

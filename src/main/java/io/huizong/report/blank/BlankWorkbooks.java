package io.huizong.report.blank;

import io.huizong.figures.Basis;
import io.huizong.figures.Duties;
import io.huizong.figures.Office;
import io.huizong.form.Form;
import io.huizong.form.FormCatalog;
import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The blank workbooks of one period: one a unit, in it a sheet for each form that the unit owes. */
public final class BlankWorkbooks {
    private BlankWorkbooks() {}

    /**
     * Writes a workbook for every unit of the register that owes anything, in the place of files that may be there.
     *
     * @param folder is made if it is not there
     * @return the files, in the register's order; empty if nobody owes anything for such a period
     * @throws IOException if one cannot be written
     */
    public static List<Path> write(Basis basis, Office office, Period period, Path folder) throws IOException {
        return write(basis, basis.register().units(), office, period, folder);
    }

    /** The same for some units only. */
    public static List<Path> write(Basis basis, List<ReportingUnit> units, Office office, Period period, Path folder)
            throws IOException {
        Messages messages = Messages.bundled();
        Files.createDirectories(folder);
        FileNames names = new FileNames();
        List<Path> files = new ArrayList<>();
        for (ReportingUnit unit : units) {
            List<Form> forms = owed(basis.catalog(), new Duties(office, basis.decided()), unit, period);
            if (!forms.isEmpty()) {
                String title = period.title(messages);
                Path file = folder.resolve(names.of(
                        messages.text("blank.file", Map.of("unit", unit.name(), "period", title)), unit.code()));
                new BlankWorkbook(new Wording(messages, office, unit, period), forms).write(file);
                files.add(file);
            }
        }
        return files;
    }

    private static List<Form> owed(FormCatalog catalog, Duties duties, ReportingUnit unit, Period period) {
        return catalog.reports().stream()
                .flatMap(form -> catalog.form(form.code(), period).stream())
                .filter(form -> form.due().equals(Optional.of(period.type())))
                .filter(form -> duties.owes(unit, form, period))
                .toList();
    }
}

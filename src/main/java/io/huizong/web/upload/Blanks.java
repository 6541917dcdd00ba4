package io.huizong.web.upload;

import io.huizong.figures.Basis;
import io.huizong.figures.Office;
import io.huizong.job.Overview;
import io.huizong.period.Period;
import io.huizong.period.PeriodType;
import io.huizong.report.blank.BlankWorkbooks;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.download.Attachment;
import io.huizong.words.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Blank workbooks for one unit and one period. */
@Component
class Blanks {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Overview overview;
    private final Office office;
    private final Clock clock;

    Blanks(Overview overview, Office office, Clock clock) {
        this.overview = overview;
        this.office = office;
        this.clock = clock;
    }

    /** The periods that are offered, their code to their title: the month that last ended, this one, and what holds them. */
    Map<String, String> periods() {
        Period month = Period.monthOf(clock.instant().atZone(office.zone()).toLocalDate());
        Map<String, String> periods = new LinkedHashMap<>();
        for (PeriodType length : PeriodType.values()) {
            Stream.of(month.previous(), month)
                    .map(one -> one.within(length))
                    .distinct()
                    .forEach(p -> periods.put(p.toString(), p.title(Messages.bundled())));
        }
        return periods;
    }

    /**
     * The workbook of a unit, to be saved; empty if it owes nothing for such a period.
     *
     * @throws IOException if it cannot be written
     */
    Optional<ResponseEntity<byte[]>> of(ReportingUnit unit, Period period) throws IOException {
        Basis basis = overview.basis();
        Path folder = Files.createTempDirectory("huizong-blank");
        try {
            List<Path> files = BlankWorkbooks.write(basis, List.of(unit), office, period, folder);
            if (files.isEmpty()) {
                return Optional.empty();
            }
            Path file = files.get(0);
            return Optional.of(Attachment.of(String.valueOf(file.getFileName()), XLSX, Files.readAllBytes(file)));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}

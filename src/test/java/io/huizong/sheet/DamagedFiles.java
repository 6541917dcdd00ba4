package io.huizong.sheet;

import io.huizong.check.Collected;
import io.huizong.finding.Finding;
import io.huizong.form.Forms;
import io.huizong.intake.ArrivedFile;
import io.huizong.intake.Reference;
import io.huizong.intake.ReferenceFiles;
import io.huizong.sheet.file.SpreadsheetFile;
import io.huizong.unit.UnitRegister;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads damaged files as the program does, and keeps account of how each ended. */
final class DamagedFiles {
    private static final long MOST_CPU_SECONDS = 20;
    private static final Path REGISTER = Path.of("input/单位名册.xlsx");

    private final Path folder;
    private final Reference reference;
    /** How often reading ended in what: {@code read}, or the code of a finding. */
    private final Map<String, Integer> endings = new TreeMap<>();
    /** What must not be: anything thrown that names no finding, a value that is another one, too much time. */
    private final List<String> failures = new ArrayList<>();

    private long slowest;
    private long total;
    private String slowestWhere = "";

    DamagedFiles(Path folder) {
        this.folder = folder;
        var catalog = Forms.bundled();
        ArrivedFile register = new ArrivedFile("单位名册.xlsx", "", REGISTER, Instant.EPOCH);
        UnitRegister units = new ReferenceFiles(catalog).register(register);
        this.reference = new Reference(catalog, units, "示例县", LocalDate.of(2026, 11, 22));
    }

    Map<String, Integer> endings() {
        return endings;
    }

    List<String> failures() {
        return failures;
    }

    int count() {
        return endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many ended in what, and what took longest. */
    String account() {
        return endings + ", slowest " + slowest / 1_000_000 + " ms of " + total / 1_000_000 + ": " + slowestWhere;
    }

    /** Reads damaged bytes; {@code whole}, if not null, is what they must be read as where they are not refused. */
    void read(String where, String name, byte[] damaged, List<String> whole) {
        Path file = folder.resolve(name);
        long before = cpuTime();
        try {
            Files.write(file, damaged);
            List<String> read = cells(file);
            endings.merge("read", 1, Integer::sum);
            if (whole != null && !whole.equals(read)) {
                failures.add(where + ": reads other values without a word");
            }
            if (endings.get("read") % 2 == 0) {
                takeIn(where, file);
            }
        } catch (UnreadableFile e) {
            end(where, e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Throwable e) {
            StackTraceElement[] trace = e.getStackTrace();
            failures.add(where + ": " + e + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        long taken = cpuTime() - before;
        total += taken;
        if (taken > slowest) {
            slowest = taken;
            slowestWhere = where;
        }
        if (taken > MOST_CPU_SECONDS * 1_000_000_000) {
            failures.add(where + ": took " + taken / 1_000_000 + " ms");
        }
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void end(String where, Finding finding) {
        endings.merge(finding.code().code(), 1, Integer::sum);
        if (finding.message(Messages.bundled()).isBlank()) {
            failures.add(where + ": nothing is said of " + finding.code());
        }
    }

    /** Every second file goes the whole way, with all checks: to submissions, to rejections, or to a note of what was passed over. */
    private void takeIn(String where, Path file) {
        Collected collected = Collected.from(folder, file, reference);
        boolean accounted = !collected.submissions().isEmpty()
                || !collected.rejected().isEmpty()
                || !collected.notes().isEmpty();
        if (!accounted) {
            failures.add(where + ": lost");
        }
    }

    /** All that a file says: sheets, merges and rows. */
    static List<String> cells(Path file) throws UnreadableFile {
        List<String> all = new ArrayList<>();
        try (Workbook book = SpreadsheetFile.open(file, ReadLimits.standard())) {
            for (Sheet sheet : book.sheets()) {
                all.add(sheet.name() + " " + sheet.hidden() + " " + sheet.merges());
                sheet.rows(row -> all.add(row.toString()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

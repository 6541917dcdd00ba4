package io.huizong.cli;

import io.huizong.decision.AuditLog;
import io.huizong.figures.Office;
import io.huizong.period.Period;
import io.huizong.store.AuditRows.Entry;
import io.huizong.words.Messages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who did what, the newest first. */
@Command(name = "log", mixinStandardHelpOptions = true, resourceBundle = "commands")
final class LogCommand implements Callable<Integer> {
    private static final Messages WORDS = Messages.bundled();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST = 1_000;

    private final Shell shell;

    @Mixin
    private final Places places = new Places();

    @Option(
            names = "--period",
            paramLabel = "P",
            descriptionKey = "logPeriod",
            converter = RunCommand.PeriodArgument.class)
    private @Nullable Period period;

    LogCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        try (Application application = shell.owning(places)) {
            AuditLog log = application.part(AuditLog.class);
            ZoneId zone = application.part(Office.class).zone();
            List<Entry> entries = period == null ? log.entries(null, null, null, MOST) : log.about(period);
            if (entries.isEmpty()) {
                shell.out().println(WORDS.text("log.none"));
            }
            entries.forEach(entry -> shell.out().println(line(entry, zone)));
            return Main.DONE;
        }
    }

    private static String line(Entry entry, ZoneId zone) {
        String key = "log.action." + entry.action();
        Map<String, Object> all = new HashMap<>();
        all.put("at", entry.at().atZone(zone).format(TIME));
        all.put("who", entry.who());
        all.put("action", WORDS.has(key) ? WORDS.text(key) : entry.action());
        all.put("subject", entry.subject());
        all.put("change", change(entry));
        all.put("why", entry.why() == null ? "" : WORDS.text("log.why", Map.of("why", entry.why())));
        return WORDS.text("log.line", all);
    }

    private static String change(Entry entry) {
        String before = entry.before() == null ? "" : entry.before();
        String after = entry.after() == null ? "" : entry.after();
        return before.isEmpty() && after.isEmpty()
                ? ""
                : WORDS.text(before.isEmpty() ? "log.after" : "log.change", Map.of("before", before, "after", after));
    }
}

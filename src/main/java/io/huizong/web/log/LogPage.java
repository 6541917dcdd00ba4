package io.huizong.web.log;

import io.huizong.figures.Office;
import io.huizong.report.csv.CsvLines;
import io.huizong.store.AuditSearch;
import io.huizong.web.Said;
import io.huizong.web.download.Attachment;
import io.huizong.words.Messages;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what and when, with what was before and after. */
@Controller
class LogPage {
    private static final Messages WORDS = Messages.bundled();
    private static final String ACTION = "log.action.";
    private static final int PAGE = 100;
    /** More than any office reads in a spreadsheet; the filter narrows it. */
    private static final int MOST = 100_000;

    private final AuditSearch log;
    private final Office office;
    private final Said said;

    LogPage(AuditSearch log, Office office, Said said) {
        this.log = log;
        this.office = office;
        this.said = said;
    }

    /** One thing that somebody did, as shown. */
    record Line(String at, String who, String action, String subject, String before, String after, String why) {
        List<String> fields() {
            return List.of(at, who, action, subject, before, after, why);
        }
    }

    /** Something to choose from. */
    record Choice(String code, String title) {}

    /** Which lines are shown, counted from 1, of how many. */
    record Extent(int page, int pages, int count) {
        static Extent of(int wanted, int count) {
            int pages = Math.max(1, (count + PAGE - 1) / PAGE);
            return new Extent(Math.max(1, Math.min(wanted, pages)), pages, count);
        }
    }

    @GetMapping("/log")
    String show(Filter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        AuditSearch.Wanted wanted = filter.in(office.zone());
        Extent extent = Extent.of(page, log.count(wanted));
        model.addAttribute("filter", filter);
        model.addAttribute("extent", extent);
        model.addAttribute("lines", lines(wanted, (extent.page() - 1) * PAGE, PAGE));
        model.addAttribute("people", log.people());
        model.addAttribute(
                "actions",
                log.actions().stream()
                        .map(code -> new Choice(code, action(code)))
                        .toList());
        return "log";
    }

    /** What the filter leaves, as a table. */
    @GetMapping("/log/export")
    ResponseEntity<byte[]> export(Filter filter) throws IOException {
        StringWriter text = new StringWriter();
        CsvLines table = new CsvLines(text);
        table.add(Arrays.asList(WORDS.text("log.columns").split(" ")));
        for (Line line : lines(filter.in(office.zone()), 0, MOST)) {
            table.add(line.fields().stream().map(CsvLines::text).toList());
        }
        table.finish();
        return Attachment.of(
                WORDS.text("log.file"),
                "text/csv;charset=UTF-8",
                text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private List<Line> lines(AuditSearch.Wanted wanted, int from, int limit) {
        return log.find(wanted, from, limit).stream()
                .map(found -> new Line(
                        said.time(found.at()),
                        found.who(),
                        action(found.action()),
                        found.subject(),
                        shown(found.before()),
                        after(found),
                        shown(found.why())))
                .toList();
    }

    /** A log-in changes nothing: what is noted is where somebody came from. */
    private static String after(AuditSearch.Found found) {
        String after = shown(found.after());
        return found.action().startsWith("login") && !after.isEmpty()
                ? WORDS.text("log.address", Map.of("address", after))
                : after;
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String action(String code) {
        return WORDS.has(ACTION + code) ? WORDS.text(ACTION + code) : code;
    }
}

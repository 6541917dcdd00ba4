package io.huizong.web.upload;

import io.huizong.check.CheckedSheet;
import io.huizong.finding.Finding;
import io.huizong.finding.Severity;
import io.huizong.web.Closed;
import io.huizong.web.Ids;
import io.huizong.web.Said;
import io.huizong.words.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * A sent file as the page shows it.
 *
 * @param id as it stands in addresses
 * @param verdict {@code ready}, {@code warned} or {@code refused}
 * @param words why it is refused, or what is to be known before
 * @param closed the locks for which it is refused
 */
record OfferView(
        String id,
        String name,
        String folder,
        String size,
        boolean known,
        String verdict,
        String words,
        List<Closed> closed,
        List<SheetLine> sheets,
        List<Group> groups) {
    private static final Messages WORDS = Messages.bundled();
    private static final int MOST = 100;

    /** What one sheet is taken for; empty texts where that is not known. */
    record SheetLine(
            String sheet,
            String unit,
            String form,
            String period,
            String status,
            String tone,
            int accepted,
            int rejected) {
        static SheetLine of(CheckedSheet sheet) {
            String tone = sheet.status().isUsable() ? (sheet.rowsRejected() > 0 ? "warn" : "good") : "bad";
            return new SheetLine(
                    sheet.sheet() == null ? "" : sheet.sheet(),
                    sheet.unit() == null ? "" : sheet.unit().name(),
                    sheet.form() == null ? "" : sheet.form().title(),
                    sheet.period() == null ? "" : sheet.period().title(WORDS),
                    WORDS.text("status." + sheet.status().code()),
                    tone,
                    sheet.rowsAccepted(),
                    sheet.rowsRejected());
        }
    }

    /**
     * The findings of one severity.
     *
     * @param cases how many there are of them all
     * @param left how many are not listed
     */
    record Group(String title, String tone, long cases, List<Line> lines, int left) {}

    /** A finding: where, and in words. */
    record Line(String place, String message) {
        static Line of(Finding finding) {
            String sheet = finding.where().sheet();
            Object cell = finding.where().cell();
            String place = (sheet == null ? "" : sheet) + (cell == null ? "" : " " + cell);
            return new Line(place.strip(), finding.message(WORDS));
        }
    }

    static OfferView of(Offer offer, Ids ids, List<Closed> closed) {
        return new OfferView(
                ids.of(Ids.Kind.UPLOAD, offer.id()),
                offer.name(),
                offer.folder(),
                Said.size(offer.size()),
                offer.known(),
                offer.verdict().code(),
                offer.verdict().words(),
                closed,
                offer.checked().sheets().stream().map(SheetLine::of).toList(),
                groups(offer));
    }

    private static List<Group> groups(Offer offer) {
        List<Group> groups = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            List<Finding> all = offer.checked().findings().stream()
                    .filter(f -> f.severity() == severity)
                    .toList();
            if (!all.isEmpty()) {
                groups.add(new Group(
                        WORDS.text("severity." + severity.code()),
                        severity == Severity.ERROR ? "bad" : severity == Severity.QUERY ? "warn" : "",
                        offer.checked().count(severity),
                        all.stream().limit(MOST).map(Line::of).toList(),
                        Math.max(0, all.size() - MOST)));
            }
        }
        return groups;
    }
}

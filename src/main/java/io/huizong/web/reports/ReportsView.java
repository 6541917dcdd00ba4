package io.huizong.web.reports;

import java.util.List;

/** The pages of what was published, in words. */
final class ReportsView {
    private ReportsView() {}

    /**
     * A period in the list of all.
     *
     * @param files workbook and documents
     * @param locked by which lock it is closed; empty if it is open
     */
    record Line(String period, String title, String at, List<FileLine> files, String locked, boolean stale) {}

    /**
     * A file.
     *
     * @param below its path below the period's folder
     * @param edited whether somebody has changed it since it was published
     */
    record FileLine(String id, String name, String below, String size, String at, boolean edited) {}

    /**
     * One period.
     *
     * @param at when it was last published; empty where it never was
     * @param ownLock whether the lock is on this very period, so that it can be taken away here
     * @param main workbook, documents and what machines read
     * @param returned what goes back to units
     * @param history what these files were before, by the time in which they were replaced, the newest first
     */
    record Whole(
            String period,
            String title,
            String at,
            String locked,
            boolean ownLock,
            boolean stale,
            List<FileLine> main,
            List<FileLine> returned,
            List<Past> history,
            Changed changes) {}

    record Past(String time, List<FileLine> files) {}

    /** @param since the publication that the last one is compared with; empty for the first */
    record Changed(String since, List<ChangedLine> figures, int more, List<Sentence> sentences) {}

    record ChangedLine(String code, String indicator, String aspect, String unit, String from, String to, String why) {}

    record Sentence(String before, String after) {}
}

package io.huizong.report.narrative;

import io.huizong.figures.SharedThing;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import java.util.List;

/** The county's months that several tests look at. */
final class CountyMonths {
    private CountyMonths() {}

    /** June: some missing, nil, returned, exempt; a shared article; partly comparable; a zero base. */
    static County june() {
        return County.of(County.CORE)
                .form("study", "rlnmbr", 3)
                .figure(
                        "study.sessions",
                        "41",
                        County.Then.some("38", 3, "40", "38"),
                        County.Then.same("41", "30"),
                        "20",
                        "9",
                        "12")
                .figure(
                        "study.attendees",
                        "5203",
                        County.Then.some("4980", 3, "5100", "4800"),
                        County.Then.same("5203", "5203"),
                        "2603",
                        "1300",
                        "1300")
                .figure(
                        "study.materials",
                        "2600",
                        County.Then.same("2600", "0"),
                        County.Then.NOTHING,
                        "2000",
                        "300",
                        "300")
                .figure("study.center-group", "12", County.Then.same("12", "12"), County.Then.NOTHING, "6", "3", "3")
                .figure("study.seminars", "0", County.Then.same("0", "2"), County.Then.NOTHING, "0", "0", "0")
                .figure(
                        "study.average",
                        "126.902439",
                        County.Then.same("126.902439", "131.05"),
                        County.Then.same("126.902439", "173.43"),
                        "130.15",
                        "144.4",
                        "108.3")
                .form("articles", "rrrrrm")
                .figure(
                        "articles.placed",
                        "114",
                        County.Then.same("114", "0"),
                        County.Then.same("114", "120"),
                        6,
                        "40",
                        "40",
                        "20",
                        "15",
                        "5")
                .figure(
                        "articles.submitted",
                        "150",
                        County.Then.same("150", "140"),
                        County.Then.NOTHING,
                        6,
                        "50",
                        "50",
                        "30",
                        "20",
                        "6")
                .figure("articles.central", "3", County.Then.NOTHING, County.Then.NOTHING, "3", "0", "0", "0", "0")
                .figure("articles.provincial", "11", County.Then.NOTHING, County.Then.NOTHING, "5", "3", "2", "1", "0")
                .figure(
                        "articles.municipal",
                        "40",
                        County.Then.NOTHING,
                        County.Then.NOTHING,
                        "10",
                        "10",
                        "10",
                        "10",
                        "0")
                .figure("articles.county", "60", County.Then.NOTHING, County.Then.NOTHING, "22", "27", "8", "4", "5")
                .figure(
                        "articles.municipal-up",
                        "54",
                        County.Then.NOTHING,
                        County.Then.NOTHING,
                        "18",
                        "13",
                        "12",
                        "11",
                        "0")
                .figure("articles.commentary", "0", County.Then.NOTHING, County.Then.NOTHING, "0", "0", "0", "0", "0")
                .figure(
                        "articles.upper-share",
                        "0.122807",
                        County.Then.same("0.122807", "0.15"),
                        County.Then.same("0.122807", "0.102807"),
                        "0.2",
                        "0.075",
                        "0.1",
                        "0.07",
                        "0")
                .form("warning", "mmmmme")
                .finding(Finding.of(FindingCode.TOTAL_MISMATCH).about("U01", "study"))
                .finding(Finding.of(FindingCode.VALUE_REQUIRED).about("U01", "study"))
                .shared(new SharedThing(
                        County.CORE.form("study").orElseThrow(), "2024-06-03 某主题", List.of("U01", "U02"), ""));
    }

    static County nilJune() {
        return County.of(County.CORE)
                .form("study", "nnnnnn")
                .figure("study.sessions", "0", County.Then.same("0", "38"), County.Then.same("0", "0"))
                .figure("study.attendees", "0", County.Then.same("0", "4980"), County.Then.same("0", "0"))
                .figure("study.materials", "0", County.Then.same("0", "10"), County.Then.same("0", "0"))
                .figure("study.center-group", "0", County.Then.same("0", "10"), County.Then.same("0", "0"))
                .figure("study.seminars", "0", County.Then.same("0", "10"), County.Then.same("0", "0"))
                .figure("study.average", null, County.Then.NOTHING, County.Then.NOTHING);
    }
}

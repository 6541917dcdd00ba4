/**
 * The pages: they render what {@code job}, {@code decision} and {@code watch} hand them.
 */
@ApplicationModule(
        allowedDependencies = {
            "words",
            "finding",
            "period",
            "form",
            "unit",
            "sheet",
            "sheet :: file",
            "table",
            "intake",
            "tally",
            "check",
            "store",
            "decision",
            "account",
            "figures",
            "report",
            "report :: blank",
            "report :: changes",
            "report :: csv",
            "report :: json",
            "report :: narrative",
            "report :: returns",
            "report :: workbook",
            "job",
            "watch"
        })
@NullMarked
package io.huizong.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

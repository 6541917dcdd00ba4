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
            "report :: csv",
            "report :: json",
            "report :: narrative",
            "job",
            "watch"
        })
@NullMarked
package io.huizong.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The commands.
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
            "figures",
            "report",
            "report :: blank",
            "report :: json",
            "report :: narrative",
            "job",
            "decision",
            "account",
            "watch",
            "web"
        })
@NullMarked
package io.huizong.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

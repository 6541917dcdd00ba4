/**
 * The Spring Batch job: steps, recovery; no logic of its own.
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
            "report :: narrative"
        })
@NullMarked
package io.huizong.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

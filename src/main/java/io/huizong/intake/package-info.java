/**
 * What lies in the input folder: the archive, receipts, and whose, which and when a sheet is.
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
            "table :: header"
        })
@NullMarked
package io.huizong.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

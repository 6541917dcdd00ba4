/**
 * Workbook, Word document and JSON of a consolidation, published whole or not at all.
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
            "check",
            "store",
            "figures"
        })
@NullMarked
package io.huizong.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

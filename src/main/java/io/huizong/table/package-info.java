/**
 * Finds the header in a sheet, matches columns, reads values, sorts rows into records, totals and remarks.
 */
@ApplicationModule(allowedDependencies = {"words", "finding", "period", "form", "sheet"})
@NullMarked
package io.huizong.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The consolidation of a period: states, coverage, comparison, shared events, control totals.
 */
@ApplicationModule(allowedDependencies = {"words", "finding", "period", "form", "unit", "intake", "tally", "store"})
@NullMarked
package io.huizong.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * One checker a rule kind, over records, submissions, the county and the history.
 */
@ApplicationModule(allowedDependencies = {"words", "finding", "period", "form", "unit", "table", "intake", "tally"})
@NullMarked
package io.huizong.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

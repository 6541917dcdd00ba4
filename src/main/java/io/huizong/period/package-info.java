/**
 * Reporting periods (month, quarter, half-year, year) and their deadlines.
 */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package io.huizong.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

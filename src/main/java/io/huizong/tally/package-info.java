/**
 * Indicator arithmetic: what a record adds, how amounts add up over units and over time.
 */
@ApplicationModule(allowedDependencies = {"form", "period"})
@NullMarked
package io.huizong.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

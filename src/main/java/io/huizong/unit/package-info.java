/**
 * Reporting units, their register, targets: values only.
 */
@ApplicationModule(allowedDependencies = {"words", "finding", "period"})
@NullMarked
package io.huizong.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

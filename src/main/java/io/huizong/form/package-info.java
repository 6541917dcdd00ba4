/**
 * Declared spreadsheets: fields, rules, indicators, read from YAML, and the values that their rows hold.
 */
@ApplicationModule(allowedDependencies = {"words", "finding", "period"})
@NullMarked
package io.huizong.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

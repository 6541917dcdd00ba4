/**
 * The database: schema, repositories, the answers to the ports of {@code check}.
 */
@ApplicationModule(
        allowedDependencies = {"words", "finding", "period", "form", "unit", "table", "intake", "tally", "check"})
@NullMarked
package io.huizong.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

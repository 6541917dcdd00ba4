/**
 * What people decide, and not the files: taking back, locking, exempting, settling, answering; each noted with who, when,
 * before and after.
 */
@ApplicationModule(
        allowedDependencies = {"words", "finding", "period", "form", "unit", "intake", "store", "figures", "job"})
@NullMarked
package io.huizong.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

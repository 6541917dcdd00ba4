/**
 * Accounts and their passwords: who may come in, and as what. Knows nothing of pages.
 */
@ApplicationModule(allowedDependencies = {"words", "store", "decision"})
@NullMarked
package io.huizong.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

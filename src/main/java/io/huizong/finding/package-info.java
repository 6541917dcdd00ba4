/**
 * What is wrong or odd, at an address, and how it is put into words.
 */
@ApplicationModule(allowedDependencies = {"words"})
@NullMarked
package io.huizong.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The two word lists of the program: what it says ({@code messages.properties}) and what it understands ({@code vocabulary.properties}).
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.huizong.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

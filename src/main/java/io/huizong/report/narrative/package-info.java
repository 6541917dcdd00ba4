/**
 * The written summary, made of a Word template. {@code facts} is what can be asked, {@code text} what is said and whether
 * it is true, {@code clause} when something is said, {@code word} and {@code chart} how a file is read, filled in and
 * read back, {@code bundled} the template that the program ships with.
 */
@NamedInterface("narrative")
@NullMarked
package io.huizong.report.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

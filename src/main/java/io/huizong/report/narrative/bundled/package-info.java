/** What the program ships with: the Word template that is made of a text, and how it looks. */
@NullMarked
package io.huizong.report.narrative.bundled;

import org.jspecify.annotations.NullMarked;

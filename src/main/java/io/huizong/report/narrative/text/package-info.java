/** What is said, piece by piece, each with the figure behind it; and whether what stands in a file says the same. */
@NullMarked
package io.huizong.report.narrative.text;

import org.jspecify.annotations.NullMarked;

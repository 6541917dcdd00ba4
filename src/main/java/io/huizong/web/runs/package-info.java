/** Runs: the one that is going, what starts and stops one, and those that there were. */
@NullMarked
package io.huizong.web.runs;

import org.jspecify.annotations.NullMarked;

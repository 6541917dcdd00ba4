/** What is wrong with a narrative that an office has written, and where. */
@NullMarked
package io.huizong.report.narrative.mistake;

import org.jspecify.annotations.NullMarked;

/** What a template says and when: sentences that leave out what has no figure, conditions, repetitions. */
@NullMarked
package io.huizong.report.narrative.clause;

import org.jspecify.annotations.NullMarked;

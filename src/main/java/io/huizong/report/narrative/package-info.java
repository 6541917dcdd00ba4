/**
 * The written summary, in three layers: facts (what can be said about a consolidation), template (what is said, and
 * when), document (how it looks, and whether it says what was meant).
 */
@NamedInterface("narrative")
@NullMarked
package io.huizong.report.narrative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

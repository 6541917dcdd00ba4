/** What differs between a consolidation and what was last published of its period. */
@NamedInterface("changes")
@NullMarked
package io.huizong.report.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

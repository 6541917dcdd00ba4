/** What differs between a consolidation and what was last published of its period. */
@NullMarked
package io.huizong.report.changes;

import org.jspecify.annotations.NullMarked;

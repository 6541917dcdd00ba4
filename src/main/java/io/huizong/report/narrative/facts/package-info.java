/** What can be asked about a consolidation, and the checked, read-only expressions that ask. */
@NullMarked
package io.huizong.report.narrative.facts;

import org.jspecify.annotations.NullMarked;

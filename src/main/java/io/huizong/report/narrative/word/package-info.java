/** Word templates: reading them, filling them in with everything else as it was, reading the result back. */
@NullMarked
package io.huizong.report.narrative.word;

import org.jspecify.annotations.NullMarked;

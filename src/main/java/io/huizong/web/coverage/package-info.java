/** Who has reported what, and each report with its rows and what was found in them. */
@NullMarked
package io.huizong.web.coverage;

import org.jspecify.annotations.NullMarked;

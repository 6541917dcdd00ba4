/** What is shown when something cannot be shown. */
@NullMarked
package io.huizong.web.error;

import org.jspecify.annotations.NullMarked;

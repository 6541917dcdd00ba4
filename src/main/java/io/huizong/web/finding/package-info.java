/** What is wrong or odd, to be looked through, and to be settled where that is the office's. */
@NullMarked
package io.huizong.web.finding;

import org.jspecify.annotations.NullMarked;

/** The page of the register and the targets. */
@NullMarked
package io.huizong.web.register;

import org.jspecify.annotations.NullMarked;

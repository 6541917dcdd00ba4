/** The page of what people did. */
@NullMarked
package io.huizong.web.log;

import org.jspecify.annotations.NullMarked;

/** The county's figures, each down to the cells that it is made of. */
@NullMarked
package io.huizong.web.figures;

import org.jspecify.annotations.NullMarked;

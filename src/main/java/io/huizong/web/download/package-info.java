/** Files that are handed out: whole, under their Chinese names, and to nobody whose they are not. */
@NullMarked
package io.huizong.web.download;

import org.jspecify.annotations.NullMarked;

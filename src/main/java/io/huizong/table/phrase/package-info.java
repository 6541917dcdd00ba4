/**
 * What the words of a row say that it is: nothing to report, a signature, a remark, part of the header.
 */
@NullMarked
package io.huizong.table.phrase;

import org.jspecify.annotations.NullMarked;

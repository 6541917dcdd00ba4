/**
 * What a row holds once merged cells are taken into account.
 */
@NullMarked
package io.huizong.table.cells;

import org.jspecify.annotations.NullMarked;

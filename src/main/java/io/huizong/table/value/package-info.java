/**
 * What a cell's text means: numbers, dates and codes as offices write them.
 */
@NullMarked
package io.huizong.table.value;

import org.jspecify.annotations.NullMarked;

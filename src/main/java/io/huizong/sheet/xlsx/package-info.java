/**
 * Workbooks in Excel's XML format, streamed over a tokeniser.
 */
@NullMarked
package io.huizong.sheet.xlsx;

import org.jspecify.annotations.NullMarked;

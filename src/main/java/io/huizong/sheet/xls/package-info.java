/**
 * Workbooks in Excel's binary format, as a stream of records.
 */
@NullMarked
package io.huizong.sheet.xls;

import org.jspecify.annotations.NullMarked;

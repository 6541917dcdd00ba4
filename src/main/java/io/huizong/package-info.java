/**
 * Turns the spreadsheets that reporting units drop into a folder into one county workbook and one written summary.
 */
@NullMarked
package io.huizong;

import org.jspecify.annotations.NullMarked;

/**
 * The consolidated workbook of a period: one class a sheet, all of them written from the same value.
 */
@NullMarked
package io.huizong.report.workbook;

import org.jspecify.annotations.NullMarked;

/**
 * The consolidated workbook of a period: one class a sheet, all of them written from the same value.
 */
@NamedInterface("workbook")
@NullMarked
package io.huizong.report.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

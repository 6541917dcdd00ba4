/**
 * Files of any format as sheets of rows of typed cells at physical addresses. {@link io.huizong.sheet.SpreadsheetFile} is the way in.
 */
@ApplicationModule(allowedDependencies = {"finding"})
@NullMarked
package io.huizong.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Opens a file of any format; {@link io.huizong.sheet.file.SpreadsheetFile} is the way in.
 */
@NamedInterface("file")
@NullMarked
package io.huizong.sheet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

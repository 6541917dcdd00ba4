/**
 * Where a table's header is, which of its columns is which field, and what a later header on the same sheet says.
 */
@NamedInterface("header")
@NullMarked
package io.huizong.table.header;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

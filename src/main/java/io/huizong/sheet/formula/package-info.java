/**
 * Formulas for which a file stores no value.
 */
@NullMarked
package io.huizong.sheet.formula;

import org.jspecify.annotations.NullMarked;

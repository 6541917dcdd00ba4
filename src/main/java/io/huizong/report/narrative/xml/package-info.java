/** Parts of Word files as trees of elements. */
@NullMarked
package io.huizong.report.narrative.xml;

import org.jspecify.annotations.NullMarked;

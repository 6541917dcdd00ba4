/**
 * Tables in plain text and in web pages.
 */
@NullMarked
package io.huizong.sheet.text;

import org.jspecify.annotations.NullMarked;

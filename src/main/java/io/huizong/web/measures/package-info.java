/** What is measured, for Prometheus. */
@NullMarked
package io.huizong.web.measures;

import org.jspecify.annotations.NullMarked;

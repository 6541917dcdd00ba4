/** What machines read: figures, submissions and findings of a period, in the shapes of {@code figures.json}. */
@NullMarked
package io.huizong.web.api;

import org.jspecify.annotations.NullMarked;

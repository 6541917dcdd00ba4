/** What was published: the files, what changed since, and whether a period is locked. */
@NullMarked
package io.huizong.web.reports;

import org.jspecify.annotations.NullMarked;

/** Who may do what: accounts, log-in, and the walls around every path. */
@NullMarked
package io.huizong.web.access;

import org.jspecify.annotations.NullMarked;

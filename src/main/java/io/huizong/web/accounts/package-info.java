/** The page of accounts. */
@NullMarked
package io.huizong.web.accounts;

import org.jspecify.annotations.NullMarked;

/** Commands handed over to the process that stays up, over the loopback address. */
@NullMarked
package io.huizong.cli.relay;

import org.jspecify.annotations.NullMarked;

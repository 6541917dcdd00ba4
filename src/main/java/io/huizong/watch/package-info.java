/**
 * What happens by itself while the program stays up: the night's run, the watch over the folder, and who hears how far a
 * run is.
 */
@ApplicationModule(allowedDependencies = {"words", "period", "intake", "store", "decision", "figures", "report", "job"})
@NullMarked
package io.huizong.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

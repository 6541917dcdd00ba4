/**
 * Mail to the office when a run has ended, and to units that still owe something; off unless it is set up.
 */
@ApplicationModule(
        allowedDependencies = {"words", "finding", "period", "form", "unit", "store", "figures", "report", "job"})
@NullMarked
package io.huizong.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

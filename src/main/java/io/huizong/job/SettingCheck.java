package io.huizong.job;

import java.util.List;

/** Looks over the settings of a part that the job does not know, so that all faults are named at once before anything starts. */
@FunctionalInterface
public interface SettingCheck {
    /** In words, each with the name of its setting; empty if there are none. */
    List<String> faults();
}

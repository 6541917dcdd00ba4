package io.huizong.job;

/** Hears how far a run is. Called from several threads. */
public interface Progress {
    /** A run that nobody watches. */
    Progress SILENT = new Progress() {
        @Override
        public void stage(String name, int total) {}

        @Override
        public void step() {}
    };

    /** The run has a number now, and begins. */
    default void begun(long run) {}

    /** A stage begins; {@code name} is in words, {@code total} how many steps it will have. */
    void stage(String name, int total);

    /** One step of the stage is done. */
    void step();
}

package io.huizong.cli;

import io.huizong.cli.relay.Door;
import io.huizong.cli.relay.Handing;
import java.util.List;

/** Another process stays up with the data folder, and does commands that are handed over to it. */
final class ServedElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final transient Handing places;

    /** {@code places} has no arguments yet; {@code otherwise} is what is said where nobody listens at the door. */
    ServedElsewhere(Door door, Handing places, String otherwise) {
        super(otherwise);
        this.door = door;
        this.places = places;
    }

    Door door() {
        return door;
    }

    Handing command(List<String> arguments) {
        return new Handing(arguments, places.user(), places.input(), places.output(), places.data());
    }
}

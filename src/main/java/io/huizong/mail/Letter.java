package io.huizong.mail;

import java.nio.file.Path;
import java.util.List;

/** A mail to be sent, in plain text. */
record Letter(List<String> to, String subject, String text, List<Path> attached) {
    Letter {
        to = List.copyOf(to);
        attached = List.copyOf(attached);
    }
}

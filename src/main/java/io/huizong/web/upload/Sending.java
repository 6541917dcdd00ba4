package io.huizong.web.upload;

import io.huizong.web.access.Who;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Who may send files: the office, and units for themselves. */
final class Sending {
    private Sending() {}

    static void allowed(Who who) {
        if (!who.isOffice() && !who.isUnit()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

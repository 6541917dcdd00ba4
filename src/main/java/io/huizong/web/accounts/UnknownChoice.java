package io.huizong.web.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What no form of the page would send. */
@ResponseStatus(HttpStatus.BAD_REQUEST)
final class UnknownChoice extends RuntimeException {
    private static final long serialVersionUID = 1;
}

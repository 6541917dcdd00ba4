package io.huizong.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Requests for a part of a page: a redirect would put the other page into the part's place. */
final class Partial {
    private static final String ASKS = "HX-Request";
    private static final String GOES = "HX-Redirect";

    private Partial() {}

    static boolean isAskedFor(HttpServletRequest request) {
        return request.getHeader(ASKS) != null;
    }

    /** Sends the whole page, or what asked for a part of it, to another path. */
    static void send(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (isAskedFor(request)) {
            response.setHeader(GOES, path);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(path);
        }
    }
}

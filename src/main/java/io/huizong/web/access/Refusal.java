package io.huizong.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What those get to see who may not: the log-in, or a page that says so. */
final class Refusal implements AuthenticationEntryPoint, AccessDeniedHandler {
    static final String LOG_IN = "/login";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        Partial.send(request, response, LOG_IN);
    }

    /** A place that there is not looks the same to all; a log-in page left open over night is opened again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        String path = request.getServletPath();
        if (refused instanceof CsrfException && path.equals(LOG_IN)) {
            response.sendRedirect(LOG_IN + "?again");
        } else if (refused instanceof CsrfException && Partial.isAskedFor(request)) {
            Partial.send(request, response, LOG_IN);
        } else {
            boolean hidden =
                    !(refused instanceof CsrfException) && Place.of(path).isEmpty();
            response.sendError(hidden ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        }
    }
}

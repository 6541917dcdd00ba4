package io.huizong.web.error;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Answers what the server refuses before any page is asked: addresses that are none. */
final class RefusedByServer extends ErrorReportValve {
    private static final byte[] PAGE = read();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable problem) {
        if (response.getStatus() < Response.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(PAGE);
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            LoggerFactory.getLogger(RefusedByServer.class).debug("nobody listens any more", e);
        }
    }

    private static byte[] read() {
        try (InputStream in = RefusedByServer.class.getResourceAsStream("/refused.html")) {
            if (in == null) {
                throw new IllegalStateException("refused.html is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.huizong.web.error;

import io.huizong.words.Messages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says in words what went wrong: to people as a page, to machines as a problem; nothing of the request, no trace. */
@Controller
class ErrorPage implements ErrorController {
    private static final Messages WORDS = Messages.bundled();

    private static final String ADVICE = "error.advice.";
    private static final String FOR_MACHINES = "error.api.";

    private final DataSize limit;

    ErrorPage(@Value("${huizong.web.upload}") DataSize limit) {
        this.limit = limit;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        HttpStatus status = status(request);
        String title = text("error.title.", status);
        String advice = text(ADVICE, status);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            return problem(
                    status, title, text(WORDS.has(FOR_MACHINES + status.value()) ? FOR_MACHINES : ADVICE, status));
        }
        ModelAndView page = new ModelAndView("error", Map.of("heading", title, "advice", advice));
        page.setStatus(status);
        return page;
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, String title, String advice) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Problem(title, status.value(), advice));
    }

    /** By RFC 9457; not Spring's own, which names the path. */
    record Problem(String title, int status, String detail) {}

    /** Asked for directly, there is no such page. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private String text(String kind, HttpStatus status) {
        String key = kind + status.value();
        String general = kind + (status.is4xxClientError() ? "4xx" : "5xx");
        return WORDS.text(WORDS.has(key) ? key : general, Map.of("limit", limit.toMegabytes() + " MB"));
    }
}

package io.huizong.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** A request with files that cannot be taken apart is its sender's fault, and no line in the log. */
@ControllerAdvice
class UnreadableRequest {
    @ExceptionHandler(MultipartException.class)
    void refuse(MultipartException problem, HttpServletResponse response) throws IOException {
        response.sendError(
                problem instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }
}

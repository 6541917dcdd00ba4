package io.huizong.web.download;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Hands out files: whole or in ranges, or only the word that the reader has it already. */
@Component
public class Handing {
    private static final Map<String, String> TYPES = Map.of(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsm", "application/vnd.ms-excel.sheet.macroEnabled.12",
            "xls", "application/vnd.ms-excel",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "csv", "text/csv",
            "txt", "text/plain;charset=UTF-8",
            "json", "application/json");

    private final ResourceHttpMessageConverter whole = new ResourceHttpMessageConverter();
    private final ResourceRegionHttpMessageConverter parts = new ResourceRegionHttpMessageConverter();

    /**
     * Writes a file as the answer.
     *
     * @param name under which it is kept by whoever asked
     * @throws ResponseStatusException 404 if the file is not there, 416 for a range that it does not have
     * @throws IOException if the answer cannot be written
     */
    public void send(Path path, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (OpenFile file = OpenFile.of(path)) {
            send(file, name, request, response);
        } catch (NoSuchFileException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    private void send(OpenFile file, String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (new ServletWebRequest(request, response).checkNotModified(file.tag(), file.lastModified())) {
            return;
        }
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(name));
        MediaType type = MediaType.parseMediaType(type(name));
        List<ResourceRegion> regions = regions(file, request, response);
        ServletServerHttpResponse answer = new ServletServerHttpResponse(response);
        if (request.getMethod().equals("HEAD")) {
            answer.getHeaders().setContentType(type);
            answer.getHeaders().setContentLength(file.contentLength());
        } else if (regions.isEmpty()) {
            whole.write(file, type, answer);
        } else {
            answer.setStatusCode(HttpStatus.PARTIAL_CONTENT);
            Object body = regions.size() == 1 ? regions.get(0) : regions;
            parts.write(body, type, answer);
        }
        answer.close();
    }

    /** What is asked for of the file as it is; nothing for all of it. */
    private static List<ResourceRegion> regions(
            OpenFile file, HttpServletRequest request, HttpServletResponse response) {
        String asked = request.getHeader(HttpHeaders.RANGE);
        String only = request.getHeader(HttpHeaders.IF_RANGE);
        if (asked == null || (only != null && !only.equals(file.tag()))) {
            return List.of();
        }
        try {
            return HttpRange.toResourceRegions(HttpRange.parseRanges(asked), file);
        } catch (IllegalArgumentException e) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + file.contentLength());
            throw new ResponseStatusException(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, null, e);
        }
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }
}

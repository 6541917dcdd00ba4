package io.huizong.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no files from those who have not logged in: whatever looks for the token first would put them onto the disk. */
final class Strangers extends OncePerRequestFilter {
    private static final String MULTIPART = MediaType.MULTIPART_FORM_DATA.getType() + "/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = String.valueOf(request.getContentType());
        boolean files = type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
        if (files && Who.of(SecurityContextHolder.getContext().getAuthentication()) == null) {
            Partial.send(request, response, Refusal.LOG_IN);
        } else {
            chain.doFilter(request, response);
        }
    }
}

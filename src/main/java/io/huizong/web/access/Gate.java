package io.huizong.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Holds a request against the places and the role of who asks. */
final class Gate implements AuthorizationManager<RequestAuthorizationContext> {
    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> asking, RequestAuthorizationContext context) {
        Who who = Who.of(asking.get());
        return new AuthorizationDecision(who != null && isOpen(who, context.getRequest()));
    }

    private static boolean isOpen(Who who, HttpServletRequest request) {
        boolean change = !LOOKING.contains(request.getMethod());
        return Place.of(request.getServletPath())
                .filter(place -> place.isOpen(who.role(), change))
                .isPresent();
    }
}

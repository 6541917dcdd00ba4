package io.huizong.web.access;

import io.huizong.account.Account;
import io.huizong.account.Accounts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks with each request whether the account is still the one that was let in: whoever was disabled, given another role or
 * another password is out at once. Who has to choose a password gets to nothing else before.
 */
final class StillIn extends OncePerRequestFilter {
    private static final String PASSWORD = "/password";
    private static final Set<Place> ALWAYS = Set.of(Place.PASSWORD, Place.LOGOUT);

    private final Accounts accounts;

    StillIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof LoggedIn loggedIn) {
            Account account = loggedIn.account();
            if (!stands(account)) {
                end(request);
            } else if (account.mustChange() && isWithheld(request)) {
                ask(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean stands(Account then) {
        return accounts.find(then.name())
                .filter(now -> !now.disabled() && now.version() == then.version())
                .isPresent();
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private static boolean isWithheld(HttpServletRequest request) {
        return Place.of(request.getServletPath())
                .filter(place -> !ALWAYS.contains(place))
                .isPresent();
    }

    private static void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Place.of(request.getServletPath()).filter(Place.API::equals).isPresent()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            Partial.send(request, response, PASSWORD);
        }
    }
}

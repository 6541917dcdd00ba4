package io.huizong.web.access;

import io.huizong.account.Door;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Notes a log-in and goes on to the page that was asked for before it. */
final class Entered extends SavedRequestAwareAuthenticationSuccessHandler {
    private final Door door;

    Entered(Door door, RequestCache asked) {
        this.door = door;
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof LoggedIn loggedIn) {
            door.entered(loggedIn.account(), LogIn.address(authentication));
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}

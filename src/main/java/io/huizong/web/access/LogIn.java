package io.huizong.web.access;

import io.huizong.account.Account;
import io.huizong.account.Door;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Asks at the door. */
final class LogIn implements AuthenticationProvider {
    private final Door door;

    LogIn(Door door) {
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication asking) {
        Account account = door.enter(asking.getName(), String.valueOf(asking.getCredentials()), address(asking))
                .orElseThrow(() -> new BadCredentialsException("refused"));
        return letIn(account, asking.getDetails());
    }

    static Authentication letIn(Account account, @Nullable Object details) {
        UsernamePasswordAuthenticationToken token = UsernamePasswordAuthenticationToken.authenticated(
                new LoggedIn(account), null, AuthorityUtils.NO_AUTHORITIES);
        token.setDetails(details);
        return token;
    }

    static String address(Authentication authentication) {
        return authentication.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

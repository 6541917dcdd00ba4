package io.huizong.web.access;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A person at the page, as the log-in knows it; controllers ask for its {@code who}. */
record LoggedIn(Who who, String hash, Collection<GrantedAuthority> authorities) implements UserDetails {
    private static final long serialVersionUID = 1;

    @Override
    public Collection<GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return hash;
    }

    @Override
    public String getUsername() {
        return who.name();
    }
}

package io.huizong.web;

import io.huizong.job.HuizongSettings;
import io.huizong.period.LockedPeriods;
import io.huizong.store.Locks;
import io.huizong.web.access.Who;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: the county's name, who is at it, and where one is. */
@ControllerAdvice
class Everywhere {
    private final HuizongSettings settings;
    private final Updating updating;
    private final Locks locks;

    Everywhere(HuizongSettings settings, Updating updating, Locks locks) {
        this.settings = settings;
        this.updating = updating;
        this.locks = locks;
    }

    /** Null on pages before the log-in. */
    @ModelAttribute("who")
    @Nullable
    Who who(@Nullable Authentication authentication) {
        return Who.of(authentication);
    }

    /** Whether the figures on the page are about to change. */
    @ModelAttribute("updating")
    boolean updating(@Nullable Authentication authentication) {
        return Who.of(authentication) != null && updating.isGoing();
    }

    /** What is closed; pages that show a period say so. */
    @ModelAttribute("locked")
    LockedPeriods locked() {
        return locks.locked();
    }

    @ModelAttribute("county")
    String county() {
        return settings.county();
    }

    /** The path, which tells the navigation which of its places is the present one. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getServletPath();
    }
}

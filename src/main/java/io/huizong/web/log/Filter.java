package io.huizong.web.log;

import io.huizong.store.AuditSearch;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What the page is narrowed to; null or empty for all.
 *
 * @param to the last day, which counts
 */
record Filter(
        @Nullable String who,
        @Nullable String action,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to) {

    AuditSearch.Wanted in(ZoneId zone) {
        return new AuditSearch.Wanted(
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                given(action),
                given(who));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

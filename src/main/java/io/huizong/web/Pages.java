package io.huizong.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where in a long list one is.
 *
 * @param number of this page, counted from 1
 * @param count of all pages, at least 1
 * @param total how many entries there are on all of them
 * @param previous the address of the page before; null on the first
 * @param next the address of the page after; null on the last
 */
public record Pages(
        int number,
        int count,
        int total,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * Of a list of so many entries.
     *
     * @param asked the page that is wanted, which may be beyond the last
     * @param address of the list with its filters, encoded, to which {@code page} is added
     */
    public static Pages of(int total, int size, int asked, UriComponentsBuilder address) {
        int count = Math.max(1, (total + size - 1) / size);
        int number = Math.max(1, Math.min(asked, count));
        return new Pages(
                number,
                count,
                total,
                number > 1 ? to(address, number - 1) : null,
                number < count ? to(address, number + 1) : null);
    }

    private static String to(UriComponentsBuilder address, int page) {
        return address.cloneBuilder()
                .replaceQueryParam("page", page)
                .build(true)
                .toUriString();
    }

    /** What of a list stands on this page. */
    public <T> List<T> of(List<T> all, int size) {
        int from = Math.min(all.size(), (number - 1) * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }
}

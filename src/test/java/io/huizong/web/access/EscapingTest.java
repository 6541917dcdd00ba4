package io.huizong.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of units and files and what stands in cells is text on every page that can be reached by a link. */
class EscapingTest {
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"#]*)");
    private static final int MOST = 300;

    @TempDir
    private Path folder;

    @Test
    void nothingThatCameInIsMoreThanText() {
        try (UpDesk site = UpDesk.filled(folder)) {
            Visitor caller = site.as(Role.ADMINISTRATOR);
            Set<String> seen = new LinkedHashSet<>();
            Set<String> shown = new TreeSet<>();
            Deque<String> ahead = new ArrayDeque<>(Set.of("/coverage", "/accounts", "/log", "/register"));
            while (!ahead.isEmpty() && seen.size() < MOST) {
                String path = ahead.remove();
                if (!seen.add(path)) {
                    continue;
                }
                HttpResponse<String> answer = caller.get(path);
                assertThat(answer.statusCode()).as(path).isLessThan(500);
                if (!answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                    continue;
                }
                assertThat(live(answer.body())).as(path).isEmpty();
                if (answer.body().contains("&lt;script&gt;alert(1)")
                        || answer.body().contains("alert(2)&gt;")) {
                    shown.add(path.replaceAll("\\?.*", ""));
                }
                links(answer.body()).forEach(ahead::add);
            }
            assertThat(shown).contains("/accounts", "/register");
        }
    }

    /** What the browser would run, or load from a place that no page names. */
    private static List<Element> live(String body) {
        return Jsoup.parse(body).getAllElements().stream()
                .filter(element -> element.is("script:not([src^=/]), style, [style], img[src=x], iframe, object, embed")
                        || element.attributes().asList().stream()
                                .anyMatch(attribute -> attribute.getKey().startsWith("on")))
                .toList();
    }

    private static Set<String> links(String body) {
        Set<String> links = new LinkedHashSet<>();
        Matcher found = LINK.matcher(body);
        while (found.find()) {
            String link = found.group(1).replace("&amp;", "&").replace("&#39;", "'");
            if (!link.startsWith("/static") && !link.startsWith("/webjars") && !link.contains("progress")) {
                links.add(link);
            }
        }
        return links;
    }
}

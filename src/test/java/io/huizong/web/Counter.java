package io.huizong.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.Huizong;
import io.huizong.account.Accounts;
import io.huizong.account.Change;
import io.huizong.account.Role;
import io.huizong.decision.Actor;
import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.period.Period;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The real pages in this process, on a free port, over folders of their own; and people who look at them. */
public final class Counter implements AutoCloseable {
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Path folder;
    private final ConfigurableApplicationContext context;

    public Counter(Path folder) {
        this.folder = folder;
        this.context = new SpringApplicationBuilder(Huizong.class)
                .sources(Serving.class)
                .web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .run(
                        "--server.port=0",
                        "--huizong.management.port=-1",
                        "--huizong.schedule.cron=-",
                        "--huizong.schedule.catch-up=false",
                        "--huizong.watch.every=0",
                        "--huizong.input=" + input(),
                        "--huizong.output=" + folder.resolve("output"),
                        "--huizong.data=" + folder.resolve("data"));
    }

    public Path input() {
        return folder.resolve("input");
    }

    /** A file below the output folder. */
    public Path output(String path) {
        return folder.resolve("output").resolve(path);
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** One run that must end well and writes the reports of these periods only, which pages then show. */
    public void night(Period... periods) throws IOException {
        assertThat(part(Consolidations.class)
                        .run(Progress.SILENT, Set.copyOf(Arrays.asList(periods)), false)
                        .failures())
                .isEmpty();
        for (Period period : periods) {
            part(Latest.class).now(period);
        }
    }

    /** Somebody who has logged in, with an account made for it. */
    public Person person(String name, Role role, @Nullable String unit) throws IOException, InterruptedException {
        Accounts accounts = part(Accounts.class);
        assertThat(accounts.add(new Actor("test"), name, role, unit)).isInstanceOf(Change.WithPassword.class);
        assertThat(accounts.password(name, PASSWORD)).isInstanceOf(Change.Done.class);
        Person person = new Person(
                URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port")));
        person.post("/login", "/login", Map.of("username", name, "password", PASSWORD));
        assertThat(person.get("/coverage").statusCode()).isEqualTo(200);
        return person;
    }

    @Override
    public void close() {
        context.close();
    }

    /** A browser without a window. */
    public static final class Person {
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        private final URI pages;

        Person(URI pages) {
            this.pages = pages;
        }

        public HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(request(path).build(), BodyHandlers.ofString());
        }

        /** A page that must be there. */
        public String page(String path) throws IOException, InterruptedException {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        }

        /** With further headers, by name and value in turn. */
        public HttpResponse<byte[]> bytes(String method, String path, String... headers)
                throws IOException, InterruptedException {
            HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.noBody());
            if (headers.length > 0) {
                request.headers(headers);
            }
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }

        /** Sends a form as the page {@code from} would. */
        public HttpResponse<String> post(String from, String path, Map<String, String> fields)
                throws IOException, InterruptedException {
            Matcher token = TOKEN.matcher(get(from).body());
            assertThat(token.find()).as("token of " + from).isTrue();
            String body = Stream.concat(fields.entrySet().stream(), Stream.of(Map.entry("_csrf", token.group(1))))
                    .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return client.send(
                    request(path)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(pages.resolve(path));
        }
    }
}

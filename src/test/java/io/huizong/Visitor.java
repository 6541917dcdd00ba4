package io.huizong;

import io.huizong.account.Accounts;
import io.huizong.account.Role;
import io.huizong.decision.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who has logged in to the pages and looks at them without a browser. */
public final class Visitor {
    private static final String PASSWORD = "correct horse battery";
    private static final Pattern TOKEN =
            Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"|name=\"csrf\" content=\"([^\"]+)\"");
    private static final String BOUNDARY = "----huizong";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI site;

    private Visitor(URI site) {
        this.site = site;
    }

    /** With an account made for it; of a unit where the role is a unit's. */
    public static Visitor of(UpDesk desk, String name, Role role, @Nullable String unit) {
        Accounts accounts = desk.part(Accounts.class);
        accounts.add(new Actor("test"), name, role, unit);
        accounts.password(name, PASSWORD);
        Visitor visitor = new Visitor(URI.create("http://127.0.0.1:" + desk.port()));
        visitor.post("/login", List.of("username=" + name, "password=" + PASSWORD));
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    /** What is there, as it comes. */
    public InputStream stream(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(site.resolve(path)).build(), HttpResponse.BodyHandlers.ofInputStream())
                .body();
    }

    /** A form with these fields, each {@code name=value}, and the token. */
    public HttpResponse<String> post(String path, List<String> fields) {
        String form = fields.stream()
                .map(field -> field.substring(0, field.indexOf('=') + 1)
                        + URLEncoder.encode(field.substring(field.indexOf('=') + 1), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + token())));
    }

    /** A file sent by the form of the page. */
    public HttpResponse<String> upload(String name, byte[] content, String unit) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token().getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"unit\"", unit.getBytes(StandardCharsets.UTF_8));
        part(
                body,
                "name=\"file\"; filename=\"" + name.replace("\"", "%22")
                        + "\"\r\nContent-Type: application/octet-stream",
                content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(site.resolve("/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private String token() {
        for (String page : List.of("/password", "/login")) {
            Matcher found = TOKEN.matcher(get(page).body());
            if (found.find()) {
                return found.group(1) == null ? found.group(2) : found.group(1);
            }
        }
        throw new AssertionError("no token");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

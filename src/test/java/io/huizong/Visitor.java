package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody at the pages without a browser, with cookies. {@code get} and {@code post} give the very answer; {@code submit}
 * and {@code upload} do what a browser does with a form: they bring the token, and go where the answer leads.
 */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final String BOUNDARY = "----huizong";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final HttpClient following = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI site;

    Visitor(URI site) {
        this.site = site;
    }

    /** With further headers, by name and value in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        return answer(http, request(path, headers), BodyHandlers.ofString());
    }

    /** A page that must be there. */
    public String page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    public HttpResponse<byte[]> bytes(String method, String path, String... headers) {
        return answer(http, request(path, headers).method(method, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
    }

    /** What is there, as it comes. */
    public InputStream stream(String path) {
        return answer(http, request(path), BodyHandlers.ofInputStream()).body();
    }

    /** What no page would send. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        return answer(http, request, BodyHandlers.ofString());
    }

    /** A form with these fields, each {@code name=value}; the token is left out where it is empty. */
    public HttpResponse<String> post(String path, String token, String... fields) {
        return answer(http, form(path, token, List.of(fields)), BodyHandlers.ofString());
    }

    /** A form with these fields, each {@code name=value}. */
    public HttpResponse<String> submit(String path, List<String> fields) {
        return answer(following, form(path, token("/password"), fields), BodyHandlers.ofString());
    }

    /** A file sent by the form of the page; the unit is empty where none is chosen. */
    public HttpResponse<String> upload(String name, byte[] content, String unit) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"_csrf\"", token("/password").getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"unit\"", unit.getBytes(StandardCharsets.UTF_8));
        String file = "name=\"file\"; filename=\"" + name.replace("\"", "%22") + "\"";
        part(body, file + "\r\nContent-Type: application/octet-stream", content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = request("/upload", "Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return answer(following, request, BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> logIn(String name, String password) {
        return post("/login", token("/login"), "username=" + name, "password=" + password);
    }

    /** The token of the forms of a page. */
    public String token(String page) {
        Matcher found = TOKEN.matcher(page(page));
        assertThat(found.find()).as("token on " + page).isTrue();
        return found.group(1);
    }

    /** The session's id; empty if there is none. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    private HttpRequest.Builder form(String path, String token, List<String> fields) {
        String form = fields.stream().map(Visitor::coded).collect(Collectors.joining("&"));
        return request(path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(token.isEmpty() ? form : form + "&" + coded("_csrf=" + token)));
    }

    private static String coded(String field) {
        int sign = field.indexOf('=');
        return field.substring(0, sign + 1) + URLEncoder.encode(field.substring(sign + 1), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static <T> HttpResponse<T> answer(HttpClient http, HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

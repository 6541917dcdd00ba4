package io.huizong.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends, byte by byte. */
class HostileRequestTest {
    private static final int LARGE = 200 * 1024 * 1024;
    private static UpDesk site;
    private static String cookie;

    @BeforeAll
    static void open(@TempDir Path folder) {
        site = new UpDesk(folder);
        Visitor office = site.visitor("office", Role.ADMINISTRATOR, null);
        cookie = "Cookie: huizong=" + office.session() + "\r\n";
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static String answer(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return rest(socket.getInputStream());
        }
    }

    private static String rest(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/coverage/../accounts",
                "/static/../application.yaml",
                "/static/%2e%2e/application.yaml",
                "/static/..%2fapplication.yaml",
                "/static/%252e%252e%252fapplication.yaml",
                "/static/..%5capplication.yaml",
                "/static/..\\application.yaml",
                "/downloads/..%c0%af..%c0%afetc/passwd",
                "/accounts;jsessionid=x",
                "/accounts%3bx",
                "//accounts",
                "/accounts%00",
                "/accounts%0d%0aSet-Cookie:x=y",
                "/%",
                "/a|b"
            })
    void anAddressThatIsNoneIsRefusedInWords(String path) throws IOException {
        for (String session : new String[] {"", cookie}) {
            String answer = answer("GET " + path + " HTTP/1.1\r\nHost: x\r\n" + session + "Connection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("这个地址不能打开", "nosniff");
            assertThat(answer).doesNotContain("Tomcat", "xception", "\tat ", "Set-Cookie: x", path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "FOO", "PUT", "DELETE"})
    void aMethodThatNoFormUsesIsRefused(String method) throws IOException {
        String answer = answer(method + " /accounts HTTP/1.1\r\nHost: x\r\n" + cookie + "Connection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (400|403|405) ").doesNotContain("Tomcat", "xception");
    }

    /** All of it is sent before the answer is looked at, as browsers do. */
    @Test
    void whatIsTooLargeIsAnsweredInWordsThatSayTheLimit() throws IOException {
        String answer = upload(cookie);
        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("一次报送最多 50 MB，没有收下。");
    }

    @Test
    void strangersFilesAreNotLookedAt() throws IOException {
        assertThat(upload("")).startsWith("HTTP/1.1 302 ").contains("Location: /login");
    }

    private static String upload(String session) throws IOException {
        String head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xlsx\"\r\n\r\n";
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), site.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /upload HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + session
                            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                            + (head.length() + LARGE) + "\r\n\r\n" + head)
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[1 << 20];
            for (int sent = 0; sent < LARGE; sent += block.length) {
                out.write(block);
            }
            return rest(socket.getInputStream());
        }
    }
}

package io.huizong.web.download;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** How a file is named to a browser. */
public final class Attachment {
    private Attachment() {}

    /** A file that is made on the spot. */
    public static ResponseEntity<byte[]> of(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    /**
     * The value of {@code Content-Disposition}: the name by RFC 5987 and, for what does not read that, in ASCII with an
     * underscore for whatever has no place there.
     */
    static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ._()-]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}

package io.huizong.store;

import io.huizong.form.Form;
import io.huizong.form.FormRecord;
import io.huizong.form.Same;
import io.huizong.words.Folded;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Digests of what makes records of two units the same. Equal digests are candidates; the texts decide. */
final class SameKeys {
    private SameKeys() {}

    /** The fields' texts in one, without spaces and width. */
    static String text(Form form, Same same, FormRecord record) {
        StringBuilder text = new StringBuilder();
        same.fields()
                .forEach(f -> text.append(Folded.compact(record.text(form, f))).append('\u0000'));
        return text.toString();
    }

    static long digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            long digest = 0;
            for (int i = 0; i < 8; i++) {
                digest = (digest << 8) | (bytes[i] & 0xff);
            }
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }
}

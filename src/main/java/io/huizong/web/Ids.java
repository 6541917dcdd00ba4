package io.huizong.web;

import io.huizong.store.Settings;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Numbers of the database as they stand in addresses of pages: opaque, so that nobody can count them or guess one, and
 * always the same, so that a link can be kept. One block of AES each, under a key that the database keeps.
 */
@Component
public class Ids {
    private static final String KEY = "web.ids.key";
    private static final int BLOCK = 16;
    /** 16 bytes make 22 letters; anything else was not made here. */
    private static final Pattern LOOK = Pattern.compile("[A-Za-z0-9_-]{22}");

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final Key key;

    Ids(Settings settings) {
        String kept = settings.get(KEY).orElseGet(() -> {
            byte[] fresh = new byte[BLOCK];
            new SecureRandom().nextBytes(fresh);
            String text = LETTERS.encodeToString(fresh);
            settings.put(KEY, text);
            return text;
        });
        this.key = new SecretKeySpec(Base64.getUrlDecoder().decode(kept), "AES");
    }

    /** What a number is of; an id of one kind is none of another. The letter is part of every id: it stays. */
    public enum Kind {
        SUBMISSION('s'),
        RECEIPT('r'),
        FINDING('f'),
        PUBLICATION('p'),
        RUN('n'),
        UPLOAD('u'),
        ACCOUNT('a');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    /** The id of a number, 22 letters that may stand in an address as they are. */
    public String of(Kind kind, long id) {
        byte[] plain =
                ByteBuffer.allocate(BLOCK).putLong(kind.letter).putLong(id).array();
        return LETTERS.encodeToString(turn(Cipher.ENCRYPT_MODE, plain));
    }

    /** The number behind an id; empty for what was not made here, or is of another kind. */
    public OptionalLong read(Kind kind, String text) {
        if (!LOOK.matcher(text).matches()) {
            return OptionalLong.empty();
        }
        byte[] block = Base64.getUrlDecoder().decode(text);
        ByteBuffer plain = ByteBuffer.wrap(turn(Cipher.DECRYPT_MODE, block));
        // the last letter has bits to spare: only one way to write an id is right
        return plain.getLong() == kind.letter && LETTERS.encodeToString(block).equals(text)
                ? OptionalLong.of(plain.getLong())
                : OptionalLong.empty();
    }

    /** One block, and the same for the same number: chaining and a fresh start would buy nothing here. */
    private byte[] turn(int mode, byte[] block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /**
     * The address of a row in the page of a submission.
     *
     * @param sheet null for csv
     * @param row counted from 1; below 1 for the submission as a whole
     */
    public String row(long submission, @Nullable String sheet, int row) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/submissions/" + of(Kind.SUBMISSION, submission));
        if (row < 1) {
            return page.build().toUriString();
        }
        page.queryParam("row", row).fragment("R" + row);
        if (sheet != null && !sheet.isEmpty()) {
            page.queryParam("sheet", "{sheet}");
            // a name may hold what would otherwise be a place to fill, or part the address
            return page.encode().buildAndExpand(sheet).toUriString();
        }
        return page.build().toUriString();
    }
}

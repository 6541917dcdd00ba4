package io.huizong.sheet.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How text is encoded: by its mark, by where its NULs are, as strict UTF-8, as strict GB18030. Statistics are not asked:
 * on the few hundred bytes of an office's table they guess wrong more often than not.
 *
 * @param mark how many bytes the byte-order mark takes
 */
public record TextEncoding(Charset charset, int mark) {
    private static final int HEAD = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> WITHOUT_MARK = List.of(StandardCharsets.UTF_8, GB18030);

    /** The encoding of a whole file; empty if it is text in none that is known. */
    public static Optional<TextEncoding> of(Path path) throws IOException {
        Optional<TextEncoding> marked = marked(head(path));
        if (marked.isPresent()) {
            return marked;
        }
        for (Charset charset : WITHOUT_MARK) {
            if (decodes(path, charset)) {
                return Optional.of(new TextEncoding(charset, 0));
            }
        }
        return Optional.empty();
    }

    /**
     * The encoding of a beginning.
     *
     * @param complete whether it is the whole; else a character may be cut at its end
     */
    public static Optional<TextEncoding> ofHead(byte[] head, boolean complete) {
        Optional<TextEncoding> marked = marked(head);
        return marked.isPresent()
                ? marked
                : WITHOUT_MARK.stream()
                        .filter(charset -> decodes(head, charset, complete))
                        .map(charset -> new TextEncoding(charset, 0))
                        .findFirst();
    }

    /** The file's first 64 KiB. */
    static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Bytes from the file's beginning as text, what cannot be decoded replaced. */
    public String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    /** Reads a file from behind its mark; bytes that do not fit are a {@link CharacterCodingException}. */
    Reader reader(Path path) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new InputStreamReader(in, strict(charset));
    }

    private static Optional<TextEncoding> marked(byte[] head) {
        if (begins(head, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (begins(head, 0xff, 0xfe)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (begins(head, 0xfe, 0xff)) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        return byNuls(head);
    }

    /** Commas, digits and line breaks are in any table, and are half NUL in UTF-16; few others are: 一 is, the other way. */
    private static Optional<TextEncoding> byNuls(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        if (odd > head.length / 40 && odd > 2 * even) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 0));
        }
        return even > head.length / 40 && even > 2 * odd
                ? Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 0))
                : Optional.empty();
    }

    private static boolean begins(byte[] head, int... mark) {
        return head.length >= mark.length && Arrays.equals(Arrays.stream(mark).toArray(), unsigned(head, mark.length));
    }

    private static int[] unsigned(byte[] head, int length) {
        int[] out = new int[length];
        Arrays.setAll(out, i -> head[i] & 0xff);
        return out;
    }

    private static boolean decodes(byte[] head, Charset charset, boolean complete) {
        CharsetDecoder decoder = strict(charset);
        CharBuffer out = CharBuffer.allocate(head.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(head), out, complete);
        return !result.isError();
    }

    private static boolean decodes(Path path, Charset charset) throws IOException {
        try (Reader reader = new TextEncoding(charset, 0).reader(path)) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether all bytes are text in a charset. */
    static boolean decodes(byte[] bytes, Charset charset) {
        try (Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes), strict(charset))) {
            reader.transferTo(Writer.nullWriter());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}

package io.huizong.sheet;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The border between content and disk: whatever a parser makes of hostile or damaged content becomes an
 * {@link UnreadableFile}; only a disk that fails becomes an {@link UncheckedIOException}.
 */
public final class Guarded {
    private Guarded() {}

    /** A step of reading that may meet anything. */
    @FunctionalInterface
    public interface Step<T> {
        T run() throws IOException, XMLStreamException, UnreadableFile;
    }

    /** A step that may come to an end. */
    @FunctionalInterface
    public interface Next<T> {
        @Nullable
        T run() throws IOException, XMLStreamException, UnreadableFile;
    }

    /** A refusal that has to pass through a parser, which knows only {@link IOException}. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final UnreadableFile refusal;

        public Refused(UnreadableFile refusal) {
            super(refusal);
            this.refusal = refusal;
        }
    }

    /** Takes a step; {@code variant} is the wording of {@code file.unreadable} if the content fails it. */
    public static <T> T content(String variant, Step<T> step) throws UnreadableFile {
        return Objects.requireNonNull(next(variant, step::run));
    }

    /** As {@link #content}, for a step that gives null at the end. */
    public static <T> @Nullable T next(String variant, Next<T> step) throws UnreadableFile {
        try {
            return step.run();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw refusal(variant, e);
        }
    }

    private static UnreadableFile refusal(String variant, Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.refusal;
            }
            if (cause instanceof IOException io && !isAboutContent(io)) {
                throw new UncheckedIOException(io);
            }
        }
        return Refusal.damaged(variant, failure);
    }

    private static boolean isAboutContent(IOException e) {
        return e instanceof ZipException
                || e instanceof EOFException
                || e instanceof CharacterCodingException
                || e instanceof CharConversionException
                || e instanceof UnsupportedEncodingException;
    }
}

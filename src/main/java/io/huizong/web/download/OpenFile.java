package io.huizong.web.download;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import org.springframework.core.io.AbstractResource;

/**
 * A file that is open: whatever is put in its place meanwhile, length and bytes are those of the one that was there when it
 * was opened.
 */
final class OpenFile extends AbstractResource implements AutoCloseable {
    private static final int TRIES = 10;

    private final FileChannel channel;
    private final long length;
    private final FileTime modified;

    private OpenFile(FileChannel channel, long length, FileTime modified) {
        this.channel = channel;
        this.length = length;
        this.modified = modified;
    }

    /**
     * Opens a file.
     *
     * @throws IOException if there is no such plain file, or it cannot be read
     */
    static OpenFile of(Path file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
            if (!before.isRegularFile()) {
                break;
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
            if (isSame(before, after) && channel.size() == after.size()) {
                return new OpenFile(channel, after.size(), after.lastModifiedTime());
            }
            // it was just being replaced: which of the two is open is not known
            channel.close();
        }
        throw new NoSuchFileException(file.toString());
    }

    private static boolean isSame(BasicFileAttributes one, BasicFileAttributes other) {
        return Objects.equals(one.fileKey(), other.fileKey())
                && one.size() == other.size()
                && one.lastModifiedTime().equals(other.lastModifiedTime());
    }

    /** Changes whenever the file does. */
    String tag() {
        return '"' + Long.toHexString(length) + "-"
                + Long.toHexString(modified.to(java.util.concurrent.TimeUnit.NANOSECONDS)) + '"';
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public long lastModified() {
        return modified.toMillis();
    }

    @Override
    public String getDescription() {
        return "an open file of " + length + " bytes";
    }

    /** From the beginning, each time anew; closing it leaves the file open. */
    @Override
    public InputStream getInputStream() throws IOException {
        SeekableByteChannel own = new Reading(channel, length);
        return Channels.newInputStream(own);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package io.huizong.job;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says that this process, and no other, works on a data folder. The operating system gives the lock back when the
 * process ends, however it does.
 */
public final class OwnerLock implements Closeable {
    private final FileChannel channel;
    private final FileLock lock;

    private OwnerLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock of a data folder; empty if another process has it.
     *
     * @param since when this process began, for the others to read
     * @throws IOException if the folder cannot be written
     */
    public static Optional<OwnerLock> take(Path data, String since) throws IOException {
        create(data);
        FileChannel channel =
                FileChannel.open(data.resolve("huizong.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(channel);
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        Files.writeString(data.resolve("huizong.owner"), since);
        channel.write(ByteBuffer.wrap(since.getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(new OwnerLock(channel, lock));
    }

    /** A new folder is its owner's alone: who can read it can read everything. */
    private static void create(Path data) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Files.createDirectories(data);
        PosixFileAttributeView owned = Files.getFileAttributeView(data, PosixFileAttributeView.class);
        if (owned != null) {
            owned.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Since when the other process works; empty text if it does not say. */
    public static String since(Path data) throws IOException {
        Path owner = data.resolve("huizong.owner");
        return Files.exists(owner) ? Files.readString(owner) : "";
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}

package io.huizong.sheet.xlsx;

import io.huizong.sheet.Guarded;
import io.huizong.sheet.Refusal;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts in a temporary file, found by their offsets; first all are added, then any is read. */
final class SpilledTexts implements Closeable {
    private static final int PAGE = 1 << 15;
    private static final int PAGES = 64;
    private static final int CHUNK = 1 << 16;
    private static final long LONGEST = (1L << 32) - 1;

    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    /** Where each text ends, as unsigned numbers: some million of them must not have to be copied to grow. */
    private final List<int[]> ends = new ArrayList<>();

    private int size;
    private long length;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(PAGES * 2, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > PAGES;
        }
    };

    private SpilledTexts(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), PAGE);
    }

    static SpilledTexts create() throws IOException {
        Path path = Files.createTempFile("huizong-texts", ".tmp");
        return new SpilledTexts(
                path,
                FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE));
    }

    void add(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        length += bytes.length;
        if (length > LONGEST) {
            throw new Guarded.Refused(Refusal.tooLarge("part", LONGEST));
        }
        out.write(bytes);
        if (size % CHUNK == 0) {
            ends.add(new int[CHUNK]);
        }
        ends.get(size / CHUNK)[size % CHUNK] = (int) length;
        size++;
    }

    void complete() throws IOException {
        out.flush();
    }

    int size() {
        return size;
    }

    String text(int index) throws IOException {
        long begin = index == 0 ? 0 : end(index - 1);
        byte[] bytes = new byte[(int) (end(index) - begin)];
        int done = 0;
        while (done < bytes.length) {
            long at = begin + done;
            byte[] page = page(at / PAGE);
            int from = (int) (at % PAGE);
            int count = Math.min(bytes.length - done, page.length - from);
            System.arraycopy(page, from, bytes, done, count);
            done += count;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private long end(int index) {
        return Integer.toUnsignedLong(ends.get(index / CHUNK)[index % CHUNK]);
    }

    private byte[] page(long number) throws IOException {
        byte[] page = pages.get(number);
        if (page == null) {
            page = load(number * PAGE);
            pages.put(number, page);
        }
        return page;
    }

    private byte[] load(long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(PAGE, length - from));
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException(path + " was cut short");
            }
        }
        return buffer.array();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}

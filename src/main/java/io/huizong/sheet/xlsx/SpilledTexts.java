package io.huizong.sheet.xlsx;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts in a temporary file, found by their offsets; first all are added, then any is read. */
final class SpilledTexts implements Closeable {
    private static final int PAGE = 1 << 15;
    private static final int PAGES = 64;

    private final Path path;
    private final FileChannel channel;
    private final OutputStream out;
    private long[] offsets = new long[1024];
    private int size;
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
        out.write(bytes);
        if (size + 1 == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length + (offsets.length >> 1));
        }
        offsets[size + 1] = offsets[size] + bytes.length;
        size++;
    }

    void complete() throws IOException {
        out.flush();
    }

    int size() {
        return size;
    }

    String text(int index) throws IOException {
        byte[] bytes = new byte[(int) (offsets[index + 1] - offsets[index])];
        int done = 0;
        while (done < bytes.length) {
            long at = offsets[index] + done;
            byte[] page = page(at / PAGE);
            int from = (int) (at % PAGE);
            int count = Math.min(bytes.length - done, page.length - from);
            System.arraycopy(page, from, bytes, done, count);
            done += count;
        }
        return new String(bytes, StandardCharsets.UTF_8);
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
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(PAGE, offsets[size] - from));
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

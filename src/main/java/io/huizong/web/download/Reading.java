package io.huizong.web.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A place in an open file that moves by itself; several may be in one file. */
final class Reading implements SeekableByteChannel {
    private final FileChannel file;
    private final long length;
    private long at;

    Reading(FileChannel file, long length) {
        this.file = file;
        this.length = length;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int read = file.read(into, at);
        at += Math.max(0, read);
        return read;
    }

    @Override
    public long position() {
        return at;
    }

    @Override
    public SeekableByteChannel position(long to) {
        at = to;
        return this;
    }

    @Override
    public long size() {
        return length;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() {
        // the file is open for others too
    }
}

package io.huizong.sheet.xlsx;

import io.huizong.sheet.Guarded;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/** A zip entry that must have the checksum and size that the directory says, and must not unpack to more than the limits. */
final class CheckedPart extends FilterInputStream {
    private static final long RATIO_FROM = 16L << 20;

    private final ZipEntry entry;
    private final ReadLimits limits;
    private final CRC32 checksum = new CRC32();
    private long read;
    private boolean checked;

    CheckedPart(InputStream in, ZipEntry entry, ReadLimits limits) {
        super(in);
        this.entry = entry;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = in.read(into, offset, length);
        if (count < 0) {
            checkWhole();
        } else {
            checksum.update(into, offset, count);
            read += count;
            checkSize();
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void checkSize() throws IOException {
        if (read > limits.partBytes()) {
            throw new Guarded.Refused(Refusal.tooLarge("part", limits.partBytes()));
        }
        if (read > RATIO_FROM && read / limits.packing() > entry.getCompressedSize()) {
            throw new Guarded.Refused(Refusal.tooLarge("packing", limits.packing()));
        }
    }

    private void checkWhole() throws IOException {
        if (!checked && (checksum.getValue() != entry.getCrc() || read != entry.getSize())) {
            throw new ZipException(entry.getName() + ": checksum or size differs from the directory's");
        }
        checked = true;
    }
}

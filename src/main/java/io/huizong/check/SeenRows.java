package io.huizong.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Remembers contents of rows by 64 bits of their digest and the row that had them first: 12 bytes a row, where a map
 * of objects would not let a million rows fit into a small heap.
 */
final class SeenRows {
    private final MessageDigest digest = digest();
    private long[] hashes = new long[64];
    private int[] rows = new int[64];
    private int size;

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    /** The row, counted from 1, that had this content before; 0 if none had, and then this row is remembered. */
    int firstWith(String content, int row) {
        long hash = hash(content);
        if (size * 2 > hashes.length) {
            grow();
        }
        int slot = slot(hash);
        if (rows[slot] != 0) {
            return rows[slot];
        }
        hashes[slot] = hash;
        rows[slot] = row;
        size++;
        return 0;
    }

    private int slot(long hash) {
        int slot = (int) (hash & (hashes.length - 1));
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private long hash(String content) {
        byte[] bytes = digest.digest(content.getBytes(StandardCharsets.UTF_8));
        long hash = 0;
        for (int i = 0; i < 8; i++) {
            hash = (hash << 8) | (bytes[i] & 0xff);
        }
        return hash;
    }
}

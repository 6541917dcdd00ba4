package io.huizong.sheet;

/**
 * How much is read before a file is refused as too large, and what is kept in memory.
 *
 * @param fileBytes the size of the file itself
 * @param xlsBytes the size of an .xls, whose cells are held in memory
 * @param htmlBytes the size of a web page, which is held in memory whole
 * @param archiveEntries how many entries a zip may have
 * @param partBytes the unpacked size of any one part of a zip
 * @param packing how many times larger than packed a part may be, looked at from 16 MB of it on
 * @param texts how many shared texts a workbook may have
 * @param textsInMemory how many characters of shared texts stay in memory, each text counting 32 more; the others go to a
 *     temporary file
 * @param evaluatedBytes the size up to which formulas without a stored value are worked out; unpacked, three times as much
 * @param recordLines how many lines a csv record may have
 */
public record ReadLimits(
        long fileBytes,
        long xlsBytes,
        long htmlBytes,
        int archiveEntries,
        long partBytes,
        int packing,
        int texts,
        long textsInMemory,
        long evaluatedBytes,
        int recordLines) {
    private static final long MEGABYTE = 1L << 20;

    /** What an office's files never reach, at a heap of 256 MB. */
    public static ReadLimits standard() {
        return new ReadLimits(
                512 * MEGABYTE,
                64 * MEGABYTE,
                16 * MEGABYTE,
                10_000,
                4096 * MEGABYTE,
                400,
                12_000_000,
                8_000_000,
                3 * MEGABYTE,
                200);
    }
}

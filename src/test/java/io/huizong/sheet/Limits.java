package io.huizong.sheet;

/** The standard limits with one of them changed. */
public final class Limits {
    private static final ReadLimits STANDARD = ReadLimits.standard();

    private Limits() {}

    public static ReadLimits textsInMemory(long characters) {
        return new ReadLimits(
                STANDARD.fileBytes(),
                STANDARD.xlsBytes(),
                STANDARD.htmlBytes(),
                STANDARD.archiveEntries(),
                STANDARD.partBytes(),
                STANDARD.packing(),
                STANDARD.texts(),
                characters,
                STANDARD.evaluatedBytes(),
                STANDARD.recordLines());
    }

    public static ReadLimits evaluatedBytes(long bytes) {
        return new ReadLimits(
                STANDARD.fileBytes(),
                STANDARD.xlsBytes(),
                STANDARD.htmlBytes(),
                STANDARD.archiveEntries(),
                STANDARD.partBytes(),
                STANDARD.packing(),
                STANDARD.texts(),
                STANDARD.textsInMemory(),
                bytes,
                STANDARD.recordLines());
    }

    /** So low that any file with content goes beyond them. */
    public static ReadLimits low(long fileBytes, int entries, long partBytes, int packing, int texts) {
        return new ReadLimits(fileBytes, fileBytes, fileBytes, entries, partBytes, packing, texts, 1000, 0, 3);
    }
}

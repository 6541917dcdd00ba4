package io.huizong.sheet.text;

import io.huizong.sheet.Guarded;
import io.huizong.sheet.Refusal;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text whose lines stay within what a table's record can be; else one line without an end would fill the memory. */
final class BoundedLines extends FilterReader {
    private static final int LONGEST = 4_000_000;

    private int length;

    BoundedLines(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int wanted) throws IOException {
        int count = in.read(into, offset, wanted);
        for (int i = offset; i < offset + count; i++) {
            length = into[i] == '\n' || into[i] == '\r' ? 0 : length + 1;
        }
        if (length > LONGEST) {
            throw new Guarded.Refused(Refusal.damaged("csv"));
        }
        return count;
    }
}

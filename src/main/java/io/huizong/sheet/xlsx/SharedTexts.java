package io.huizong.sheet.xlsx;

import io.huizong.sheet.Cell;
import io.huizong.sheet.ReadLimits;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.UnreadableFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A workbook's shared texts: the first ones in memory, those beyond the bound in a temporary file. */
final class SharedTexts implements Closeable {
    /** What a text costs beside its characters, counted in characters. */
    private static final int OVERHEAD = 32;

    private final List<Cell.Text> inMemory = new ArrayList<>();
    private @Nullable SpilledTexts spilled;

    static SharedTexts read(@Nullable InputStream part, ReadLimits limits)
            throws IOException, XMLStreamException, UnreadableFile {
        SharedTexts texts = new SharedTexts();
        if (part == null) {
            return texts;
        }
        try (Xml xml = Xml.open(part)) {
            texts.fill(xml, limits);
            return texts;
        } catch (IOException | XMLStreamException | UnreadableFile | RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    private void fill(Xml xml, ReadLimits limits) throws IOException, XMLStreamException, UnreadableFile {
        long characters = 0;
        int count = 0;
        while (xml.nextElement()) {
            if (!xml.name().equals("si")) {
                continue;
            }
            if (++count > limits.texts()) {
                throw Refusal.tooLarge("texts", limits.texts());
            }
            String text = RichText.read(xml);
            characters += text.length() + OVERHEAD;
            if (characters <= limits.textsInMemory()) {
                inMemory.add(new Cell.Text(text));
            } else {
                spill(text);
            }
        }
        if (spilled != null) {
            spilled.complete();
        }
    }

    private void spill(String text) throws IOException {
        if (spilled == null) {
            spilled = SpilledTexts.create();
        }
        spilled.add(text);
    }

    /** The text at an index from 0; null if it is the empty one. */
    @Nullable
    Cell text(int index) throws IOException, XMLStreamException {
        if (index >= 0 && index < inMemory.size()) {
            Cell.Text text = inMemory.get(index);
            return text.text().isEmpty() ? null : text;
        }
        int beyond = index - inMemory.size();
        if (index < 0 || spilled == null || beyond >= spilled.size()) {
            throw new XMLStreamException("no shared text " + index);
        }
        String text = spilled.text(beyond);
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    @Override
    public void close() throws IOException {
        if (spilled != null) {
            spilled.close();
        }
    }
}

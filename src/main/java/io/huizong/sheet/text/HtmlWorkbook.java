package io.huizong.sheet.text;

import io.huizong.sheet.FileKind;
import io.huizong.sheet.Guarded;
import io.huizong.sheet.Refusal;
import io.huizong.sheet.SingleSheet;
import io.huizong.sheet.UnreadableFile;
import io.huizong.sheet.Workbook;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Opens a web page as its first table of at least two rows. */
public final class HtmlWorkbook {
    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?([A-Za-z0-9_.:-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private HtmlWorkbook() {}

    public static Workbook open(Path path) throws IOException, UnreadableFile {
        byte[] bytes = Files.readAllBytes(path);
        String page = decode(bytes).orElseThrow(() -> Refusal.damaged("encoding"));
        HtmlTable table = Guarded.content("html", () -> table(Jsoup.parse(page)));
        return new SingleSheet(FileKind.HTML, table);
    }

    /** UTF-8 that fits strictly is believed before what the page declares, which programs copy from elsewhere. */
    private static Optional<String> decode(byte[] bytes) {
        Optional<TextEncoding> found = TextEncoding.ofHead(bytes, true);
        if (found.isPresent() && found.get().charset().name().startsWith("UTF-")) {
            return found.map(encoding -> encoding.decode(bytes));
        }
        return declared(bytes)
                .filter(charset -> TextEncoding.decodes(bytes, charset))
                .map(charset -> new String(bytes, charset))
                .or(() -> found.map(encoding -> encoding.decode(bytes)));
    }

    /** The charset that the page declares, if it is another one than those that are tried anyway. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Charset.forName(declared.group(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static HtmlTable table(Document page) throws UnreadableFile {
        for (Element table : page.select("table")) {
            List<Element> rows = HtmlTable.rows(table);
            if (rows.size() >= 2) {
                return HtmlTable.of(rows);
            }
        }
        throw Refusal.notASpreadsheet("web-page");
    }
}

package io.huizong.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cells of every kind, as programs other than POI write them. */
final class WrittenCells {
    /** As written, and the number that Excel keeps. */
    private static final List<List<String>> NUMBERS = List.of(
            List.of("120", "120"),
            List.of("120.0", "120"),
            List.of("0.30000000000000004", "0.3"),
            List.of("-0", "0"),
            List.of(" 12 ", "12"),
            List.of("1.2E7", "12000000"),
            List.of("1.2e-5", "0.000012"),
            List.of("-7.25", "-7.25"),
            List.of("123456789012345678", "123456789012346000"),
            List.of("1E15", "1000000000000000"),
            List.of("1.10", "1.1"),
            List.of("<!-- a -->33", "33"),
            List.of("<![CDATA[44]]>", "44"),
            List.of("&#49;2", "12"));

    private static final List<String> NO_NUMBERS = List.of("1,200", "NaN", "INF", "1E400", "0x10", "12人", "1d");
    private static final List<String> ERRORS = List.of(
            "#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!");
    private static final List<List<String>> ISO_DATES = List.of(
            List.of("2024-06-03", "2024-06-03T00:00"),
            List.of("2024-06-03T14:30:00", "2024-06-03T14:30"),
            List.of("2024-06-03T14:30:15.4", "2024-06-03T14:30:15"),
            List.of("2024-06-03T14:30:00Z", "2024-06-03T14:30"),
            List.of("1904-01-01T00:00:00.000", "1904-01-01T00:00"));
    /** A formula without a stored value, and what it comes to; null if to the empty text. */
    private record Unworked(String text, Cell result) {}

    private static final List<Unworked> UNWORKED = List.of(
            new Unworked("1+1", new Cell.Numeric(BigDecimal.valueOf(2))),
            new Unworked("\"a\"&\"b\"", new Cell.Text("ab")),
            new Unworked("1=1", new Cell.Bool(true)),
            new Unworked("1/0", new Cell.ErrorValue("#DIV/0!")),
            new Unworked("\"\"", null),
            new Unworked("TODAY()", new Cell.NoResult("TODAY()")));

    private final Random random;
    private final WrittenText texts;
    private final WrittenBook book;
    private int groups;

    WrittenCells(Random random, WrittenBook book) {
        this.random = random;
        this.texts = new WrittenText(random);
        this.book = book;
    }

    WrittenCell next() {
        return switch (random.nextInt(16)) {
            case 0, 1 -> sharedText();
            case 2 -> inline();
            case 3 -> string();
            case 4, 5, 6 -> day();
            case 7, 8 -> number("");
            case 9 -> bool();
            case 10 -> error();
            case 11 -> book.has(WrittenBook.Trait.ISO_DATES) ? isoDate() : bool();
            case 12 -> number(formula());
            case 13 -> book.has(WrittenBook.Trait.UNWORKED_FORMULAS) ? unworked() : number("");
            case 14 -> notANumber();
            default -> nothing();
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    private WrittenCell sharedText() {
        int index = random.nextInt(book.texts.size());
        return new WrittenCell("<c@ t=\"s\"><v>" + index + "</v></c>", text(book.texts.get(index)));
    }

    private WrittenCell inline() {
        String text = texts.pick();
        return new WrittenCell("<c@ t=\"inlineStr\"><is>" + texts.rich(text) + "</is></c>", text(text));
    }

    private WrittenCell string() {
        String text = texts.pick();
        return new WrittenCell(
                "<c@ t=\"str\">" + formula() + "<v xml:space=\"preserve\">" + texts.written(text) + "</v></c>",
                text(text));
    }

    private WrittenCell number(String formula) {
        List<String> number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        String type = random.nextBoolean() ? "" : " t=\"n\"";
        return new WrittenCell(
                "<c@" + type + ">" + formula + "<v>" + number.get(0) + "</v></c>",
                new Cell.Numeric(new BigDecimal(number.get(1))));
    }

    /** A number in any of the formats, which decide whether it is a date. */
    private WrittenCell day() {
        int style = random.nextInt(book.formats.size());
        int day = pick(List.of(0, 59, 60, 61, 366, 45_446, 45_447 + random.nextInt(900), 2_950_000, -1, 20_240_603));
        int second = random.nextInt(3) == 0 ? random.nextInt(24) * 3600 + random.nextInt(60) * 60 : 0;
        BigDecimal serial = second == 0 || day < 0
                ? BigDecimal.valueOf(day)
                : BigDecimal.valueOf(day)
                        .add(BigDecimal.valueOf(second).divide(BigDecimal.valueOf(86_400), 7, RoundingMode.HALF_UP));
        boolean dated = book.formats.get(style).isDate() && day >= 0 && day < 2_950_001;
        Cell truth = dated
                ? new Cell.DateTime(day(day).atStartOfDay().plusSeconds(second))
                : new Cell.Numeric(plain(serial));
        return new WrittenCell(
                "<c@ s=\"" + style + "\">" + (random.nextInt(4) == 0 ? formula() : "") + "<v>" + serial + "</v></c>",
                truth);
    }

    private static BigDecimal plain(BigDecimal serial) {
        BigDecimal number = serial.stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private LocalDate day(int serial) {
        if (book.has(WrittenBook.Trait.FROM_1904)) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        return serial > 60
                ? LocalDate.of(1899, 12, 30).plusDays(serial)
                : LocalDate.of(1899, 12, 31).plusDays(serial);
    }

    private WrittenCell bool() {
        boolean yes = random.nextBoolean();
        return new WrittenCell("<c@ t=\"b\">" + formula() + "<v>" + (yes ? 1 : 0) + "</v></c>", new Cell.Bool(yes));
    }

    private WrittenCell error() {
        String code = pick(ERRORS);
        return new WrittenCell("<c@ t=\"e\">" + formula() + "<v>" + code + "</v></c>", new Cell.ErrorValue(code));
    }

    private WrittenCell isoDate() {
        List<String> date = pick(ISO_DATES);
        return new WrittenCell(
                "<c@ t=\"d\"><v>" + date.get(0) + "</v></c>", new Cell.DateTime(LocalDateTime.parse(date.get(1))));
    }

    private WrittenCell unworked() {
        Unworked formula = pick(UNWORKED);
        String value = random.nextBoolean() ? "" : "<v/>";
        return new WrittenCell(
                "<c@><f>" + formula.text.replace("&", "&amp;") + "</f>" + value + "</c>",
                book.has(WrittenBook.Trait.STRICT) ? new Cell.NoResult(formula.text) : formula.result);
    }

    private WrittenCell notANumber() {
        String written = pick(NO_NUMBERS);
        return new WrittenCell("<c@><v>" + written + "</v></c>", new Cell.Text(written));
    }

    private WrittenCell nothing() {
        return new WrittenCell(
                pick(List.of(
                        "<c@/>",
                        "<c@ s=\"3\"/>",
                        "<c@ s=\"14\"><v/></c>",
                        "<c@ t=\"s\"/>",
                        "<c@ t=\"str\"><f>\"\"</f><v></v></c>",
                        "<c@ t=\"inlineStr\"><is><t></t></is></c>",
                        "<c@><extLst><ext uri=\"u\"/></extLst></c>")),
                null);
    }

    /** No formula, a plain one, one that others share, one of an array. */
    private String formula() {
        return switch (random.nextInt(5)) {
            case 0 -> "<f>SUM(A1:A3)</f>";
            case 1 -> "<f t=\"shared\" ref=\"A1:A2\" si=\"" + groups++ + "\">B1*2</f>";
            case 2 -> groups == 0 ? "" : "<f t=\"shared\" si=\"" + random.nextInt(groups) + "\"/>";
            default -> "";
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The shared texts' elements. */
    static String items(List<String> shared, Random random) {
        WrittenText writer = new WrittenText(random);
        List<String> items = new ArrayList<>();
        shared.forEach(text -> items.add("<si>" + writer.rich(text) + "</si>"));
        return String.join("", items);
    }
}

package io.huizong.sheet;

import io.huizong.finding.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The XML of a worksheet, written by hand, and what is in it. */
final class WrittenSheet {
    final String name;
    final String state;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<Integer, Boolean> hiddenRows = new LinkedHashMap<>();
    private final List<CellRange> merges = new ArrayList<>();
    private final Random random;
    private final WrittenCells writer;
    private final StringBuilder data = new StringBuilder();

    WrittenSheet(String name, Random random, WrittenCells writer) {
        this.name = name;
        this.state = List.of("", "", " state=\"visible\"", " state=\"hidden\"", " state=\"veryHidden\"")
                .get(random.nextInt(5));
        this.random = random;
        this.writer = writer;
        fill();
    }

    private void fill() {
        int rows = random.nextInt(14);
        int number = 0;
        for (int i = 0; i < rows; i++) {
            boolean counted = random.nextInt(4) == 0;
            number = counted ? number + 1 : number + 1 + random.nextInt(3);
            row(number, counted);
        }
        if (random.nextInt(20) == 0) {
            row(CellRef.LAST_ROW, false);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            merge(i * 4);
        }
    }

    private void row(int number, boolean counted) {
        int style = random.nextInt(12);
        boolean hidden = style < 3;
        String mark = switch (style) {
            case 0 -> " hidden=\"1\"";
            case 1 -> " hidden=\"true\"";
            case 2 -> " ht=\"" + (random.nextBoolean() ? "0" : "0.0") + "\" customHeight=\"1\"";
            case 3 -> " hidden=\"0\" spans=\"1:1\"";
            case 4 -> " ht=\"0.75\" x14ac:dyDescent=\"0.2\" xmlns:x14ac=\"urn:dy\"";
            default -> "";
        };
        data.append("<row")
                .append(counted ? "" : " r=\"" + number + "\"")
                .append(mark)
                .append(">");
        int column = 0;
        for (int i = random.nextInt(8); i > 0; i--) {
            boolean next = random.nextInt(4) == 0;
            column = next ? column + 1 : column + 1 + random.nextInt(3);
            cell(number, column, next, hidden);
        }
        data.append(random.nextInt(6) == 0 ? "<o:c xmlns:o=\"urn:other\"><o:v>9</o:v></o:c>" : "")
                .append("</row>\n");
    }

    private void cell(int row, int column, boolean counted, boolean hidden) {
        WrittenCell cell = writer.next();
        String address = new CellAddress(row, column).toString();
        data.append(cell.at(counted ? null : address));
        if (cell.truth() != null) {
            cells.put(address, cell.truth());
            hiddenRows.put(row, hidden);
        }
    }

    private void merge(int row) {
        int column = 1 + random.nextInt(30);
        int down = random.nextInt(3);
        merges.add(new CellRange(row, row + down, column, column + 1 + random.nextInt(2)));
    }

    /** What is in the sheet: the cells by their addresses, and what is true of it as a whole. */
    Map<String, Object> truth() {
        Map<String, Object> truth = new LinkedHashMap<>(cells);
        truth.put("name", name);
        truth.put("hidden", state.contains("idden"));
        truth.put("hidden rows", hiddenRows);
        truth.put("merges", merges);
        return truth;
    }

    String xml() {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + Fixtures.MAIN + "\">");
        xml.append("<dimension ref=\"A1:XFD1048576\"/><sheetFormatPr defaultRowHeight=\"15\"/><sheetData>");
        xml.append(data).append("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells count=\"7\">");
            merges.forEach(at -> xml.append("<mergeCell ref=\"")
                    .append(new CellAddress(at.firstRow(), at.firstColumn()))
                    .append(':')
                    .append(new CellAddress(at.lastRow(), at.lastColumn()))
                    .append("\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }
}

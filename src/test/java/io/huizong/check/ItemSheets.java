package io.huizong.check;

import io.huizong.form.FormCatalog;
import io.huizong.form.FormSource;
import io.huizong.form.Forms;
import io.huizong.sheet.Book;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Forms that list items, sheets of them as units write them, and what is made of these. */
public final class ItemSheets {
    /** Due each month. */
    static final String CIVILITY = """
            form: civics
            title: 文明建设情况统计表
            sheet: 文明建设
            layout: items
            due: month
            items:
              - {code: inspections, name: 开展文明建设督查, aliases: [督查次数, 督查], measure: 次}
              - {code: issues, name: 督查发现问题, measure: 个}
              - {code: settled, name: 办结问题, aliases: [已办结], measure: 个}
              - {code: leaflets, name: 发放宣传资料, measure: 份, range: [0, 100000]}
              - {code: hours, name: 服务时长, measure: 小时, type: decimal}
              - {code: parks, name: 建成公园, measure: 处, kind: stock}
            rules:
              - {id: settled, check: settled <= issues, severity: query, message: "办结数（{settled}）大于问题数（{issues}），请核实"}
            """;

    private static final String TEAMS = """
            form: squads
            title: 宣讲队建设统计表
            sheet: 宣讲队
            layout: items
            due: %s
            items:
              - {code: county, name: 县级宣讲队, measure: 支, kind: stock}
              - {code: youth, name: 青年宣讲队, measure: 支, kind: stock}
              - {code: members, name: 宣讲队员, measure: 人, kind: stock}
              - {code: leaflets, name: 发放宣传资料, measure: 份}
              - {code: hours, name: 服务时长, measure: 小时}
            """;

    private ItemSheets() {}

    /** The bundled forms, one that lists items and is due each month, and one that is due for a length. */
    public static FormCatalog catalog(String length) {
        return Forms.with(new FormSource("a.yaml", CIVILITY), new FormSource("b.yaml", TEAMS.formatted(length)));
    }

    /** A sheet of lines of cells between strokes, digits a number; {@code A3:A5} alone is a merge. */
    public static Book book(String sheet, String... lines) {
        return add(Book.sheet(sheet), lines);
    }

    static Book add(Book book, String... lines) {
        for (String line : lines) {
            if (line.matches("[A-Z]+\\d+:[A-Z]+\\d+")) {
                book.merge(line);
            } else {
                book.row(Arrays.stream(line.split("\\|", -1))
                        .map(ItemSheets::cell)
                        .toArray());
            }
        }
        return book;
    }

    private static Object cell(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("-?\\d+(\\.\\d+)?") ? Double.valueOf(text) : text;
    }

    /** The lines below a title, a unit and a month, and a header. */
    static String[] june(String... lines) {
        return Stream.concat(
                        Stream.of("文明建设情况统计表", "填报单位：城关镇||报告期：2024年6月", "序号|指标名称|计量单位|本期数|累计数|备注"),
                        Arrays.stream(lines))
                .toArray(String[]::new);
    }

    /** What became of a file: each submission with its records and findings, then what was rejected. */
    static List<String> told(Path input, Path file, FormCatalog catalog) {
        Collected all = Collected.from(input, file, catalog, Collected.units("U1 城关镇", "U2 青山镇"));
        List<String> told = new ArrayList<>();
        all.submissions().forEach(read -> {
            told.add(read.inShort());
            told.addAll(read.records());
            told.addAll(read.said());
        });
        all.rejected().forEach(sheet -> {
            told.add("rejected " + sheet.unit() + " " + sheet.form() + " " + sheet.period());
            sheet.findings().stream().map(Collected::said).forEach(told::add);
        });
        told.addAll(all.notes());
        return told;
    }
}

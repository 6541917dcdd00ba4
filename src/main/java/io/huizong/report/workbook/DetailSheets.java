package io.huizong.report.workbook;

import io.huizong.figures.Details.Detail;
import io.huizong.figures.FormCoverage;
import io.huizong.form.Form;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** The counted records behind the figures, streamed: a sheet a form, and further ones where a sheet is full. */
final class DetailSheets {
    private static final int LONGEST_NAME = 31;

    private final Book book;
    private final Workbook workbook;
    private final int rowsOfASheet;
    private final SourceLines sources;
    private final DetailLinks links;
    private final Set<String> taken = new HashSet<>();

    /**
     * @param rowsOfASheet how many rows a sheet may have, headings included
     * @param sources to which the rows lead
     * @param links which get to know where the rows are
     */
    DetailSheets(Book book, Workbook workbook, int rowsOfASheet, SourceLines sources, DetailLinks links) {
        this.book = book;
        this.workbook = workbook;
        this.rowsOfASheet = rowsOfASheet;
        this.sources = sources;
        this.links = links;
        workbook.forEach(sheet -> taken.add(folded(sheet.getSheetName())));
    }

    /** Writes them all; of a longer period only those of forms whose records its months do not have. */
    void write() {
        book.consolidation().coverage().stream()
                .map(FormCoverage::form)
                .filter(book::details)
                .forEach(this::form);
    }

    private void form(Form form) {
        Pages pages = new Pages(form);
        book.consolidation().details().each(form, pages::record);
        pages.finish();
    }

    private final class Pages {
        private final Form form;
        private DetailSheet current;
        private int records;
        private int part = 1;

        Pages(Form form) {
            this.form = form;
            this.current = open();
        }

        private DetailSheet open() {
            DetailSheet sheet = new DetailSheet(book, form, workbook.createSheet(name(form, part++)), sources);
            sheet.head();
            return sheet;
        }

        void record(Detail detail) {
            if (current.rows() >= rowsOfASheet) {
                current.finish();
                current = open();
            }
            records++;
            current.record(records, detail);
            links.record(form.code(), detail, current.name(), current.rows(), current.columns());
        }

        void finish() {
            if (records == 0) {
                current.empty();
            }
            current.finish();
        }
    }

    private String name(Form form, int part) {
        String plain = WorkbookUtil.createSafeSheetName(
                book.wording().text("sheet.details", Map.of("form", form.sheet())), ' ');
        String end = part == 1 ? "" : "-" + part;
        String name = cut(plain, end);
        for (int i = 2; !taken.add(folded(name)); i++) {
            name = cut(plain, end + "_" + i);
        }
        return name;
    }

    private static String cut(String name, String end) {
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - end.length())) + end;
    }

    /** Two sheets may not differ in case alone. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

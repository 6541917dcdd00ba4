package io.huizong.report.blank;

import io.huizong.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One unit's blank workbook: its forms, and how to fill them in. */
final class BlankWorkbook {
    private static final int LONGEST_NAME = 31;

    private final Wording words;
    private final List<Form> forms;
    private final Set<String> taken = new HashSet<>();

    BlankWorkbook(Wording words, List<Form> forms) {
        this.words = words;
        this.forms = forms;
    }

    void write(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            BlankStyles styles = new BlankStyles(workbook, words);
            CodeLists lists = new CodeLists(workbook);
            String instructions = name(words.text("sheet.instructions"));
            for (Form form : forms) {
                XSSFSheet sheet = workbook.createSheet(name(form.sheet()));
                if (form.isItems()) {
                    new ItemsSheet(words, form, sheet, styles, lists).write();
                } else {
                    new FormSheet(words, form, sheet, styles, lists).write();
                }
            }
            new InstructionsSheet(words, forms, workbook.createSheet(instructions), styles).write();
            workbook.getProperties().getCoreProperties().setTitle(words.title());
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreator(words.office().name());
            workbook.setActiveSheet(0);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Two sheets may not differ in case alone. */
    private String name(String wanted) {
        String safe = WorkbookUtil.createSafeSheetName(wanted, ' ');
        String name = safe;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = "_" + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }
}

package io.huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** What the schema check finds. */
class OoxmlSchemaTest {
    @TempDir
    private Path folder;

    @Test
    void plainFilesHaveNoFaults() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                XWPFDocument document = new XWPFDocument()) {
            workbook.createSheet("汇总").createRow(0).createCell(0).setCellValue("指标");
            document.createParagraph().createRun().setText("综述");
            assertThat(OoxmlSchema.validate(save(workbook, "a.xlsx"))).isEmpty();
            assertThat(OoxmlSchema.validate(save(document, "a.docx"))).isEmpty();
        }
    }

    @Test
    void anElementOutOfItsPlaceIsNamedWithItsPart() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CTWorksheet sheet = workbook.createSheet("汇总").getCTWorksheet();
            try (var cursor = sheet.newCursor()) {
                cursor.toFirstChild();
                cursor.insertElement("pageSetup", "http://schemas.openxmlformats.org/spreadsheetml/2006/main");
            }
            assertThat(OoxmlSchema.validate(save(workbook, "a.xlsx")))
                    .first()
                    .asString()
                    .startsWith("xl/worksheets/sheet1.xml: ")
                    .contains("pageSetup");
        }
    }

    private Path save(POIXMLDocument document, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }
}

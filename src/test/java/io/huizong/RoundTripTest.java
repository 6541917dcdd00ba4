package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.figures.Office;
import io.huizong.job.FileChecks;
import io.huizong.period.Period;
import io.huizong.report.blank.BlankWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Template, filled, run, error, return copy, corrected and explained, run, clean. */
class RoundTripTest {
    private static final Period JUNE = Period.of("2024-06");
    private static final String FILE = "城关镇.xlsx";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        new DropFolder(folder.resolve("input")).register("U01 城关镇");
        desk = new Desk(folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private static Cell below(Sheet sheet, String heading, int row) {
        for (Row line : sheet) {
            for (Cell cell : line) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().replace("*", "").equals(heading)) {
                    Row wanted = sheet.getRow(cell.getRowIndex() + row);
                    return wanted.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                }
            }
        }
        throw new AssertionError("no heading " + heading + " on " + sheet.getSheetName());
    }

    /** Opens a workbook, has it changed, and drops it into the folder as if an hour ago. */
    private void drop(Path from, Consumer<Workbook> change) throws IOException {
        Path target = desk.input().resolve(FILE);
        try (Workbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(from)))) {
            change.accept(book);
            try (OutputStream out = Files.newOutputStream(target)) {
                book.write(out);
            }
        }
        Files.setLastModifiedTime(target, FileTime.from(Instant.now().minusSeconds(3600)));
    }

    private static void study(Workbook book, int row, int day, Object attendees) {
        Sheet sheet = book.getSheet("理论学习");
        below(sheet, "学习日期", row).setCellValue(LocalDate.of(2024, 6, day));
        below(sheet, "学习主题", row).setCellValue("专题" + day);
        below(sheet, "学习形式", row).setCellValue("集体学习");
        if (attendees instanceof Integer number) {
            below(sheet, "参加人次", row).setCellValue(number);
        } else {
            below(sheet, "参加人次", row).setCellValue(String.valueOf(attendees));
        }
    }

    private static void nil(Workbook book, String sheet, String heading) {
        below(book.getSheet(sheet), heading, 1).setCellValue("无");
    }

    private JsonNode figures() {
        return Program.json(desk.output("2024-06/figures.json"));
    }

    private List<String> findings() {
        List<String> all = new ArrayList<>();
        for (JsonNode one : figures().get("findings")) {
            all.add(one.get("severity").asString() + " " + one.get("code").asString() + " "
                    + one.path("answer").asString("-"));
        }
        return all;
    }

    private int attendees() {
        for (JsonNode one : figures().get("indicators")) {
            if (one.get("code").asString().equals("study.attendees")) {
                return one.get("value").asInt();
            }
        }
        throw new AssertionError("no attendees");
    }

    private String reminder() throws IOException {
        return Files.readString(desk.output("2024-06/反馈/催报名单.txt"));
    }

    @Test
    void unitThatCorrectsAndExplainsIsLeftInPeace() throws IOException {
        Path blank = BlankWorkbooks.write(
                        desk.part(FileChecks.class).basis(), desk.part(Office.class), JUNE, folder.resolve("blank"))
                .get(0);
        drop(blank, book -> {
            study(book, 1, 3, 20);
            study(book, 2, 4, "待定");
            study(book, 3, 5, "约300");
            nil(book, "稿件刊播", "刊发日期");
            nil(book, "警示教育", "活动日期");
        });
        desk.night();

        assertThat(findings()).containsExactlyInAnyOrder("error value.not-a-number -", "query value.approximate -");
        assertThat(attendees()).isEqualTo(320);
        assertThat(reminder()).contains("城关镇");
        Path copy = desk.output("2024-06/反馈").resolve(FILE);

        drop(copy, book -> {
            below(book.getSheet("理论学习"), "参加人次", 2).setCellValue(40);
            Sheet list = book.getSheet("填报问题清单");
            below(list, "说明", 2).setCellValue("签到册为三百零二人，按约数填报");
        });
        desk.night();

        assertThat(findings()).containsExactly("query value.approximate 签到册为三百零二人，按约数填报");
        assertThat(attendees()).isEqualTo(360);
        assertThat(copy).doesNotExist();
        assertThat(reminder()).contains("目前没有需要催报、更正或说明的单位");
        assertThat(figures().get("submissions"))
                .anySatisfy(one -> assertThat(one.get("status").asString()).isEqualTo("accepted"));
        assertThat(Folders.files(desk.output("2024-06/history")).stream()
                        .map(f -> f.getFileName().toString()))
                .contains(FILE, "催报名单.txt");
    }
}

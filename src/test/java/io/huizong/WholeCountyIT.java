package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month of two hundred units, each of which has something to correct and something to explain. */
class WholeCountyIT {
    private static final int UNITS = 200;
    private static final long MEGABYTES = 512;
    private static final Map<String, String> HEAP = Map.of("JAVA_TOOL_OPTIONS", "-Xmx288m");

    @TempDir
    private Path folder;

    @Test
    void reportsOfTwoHundredUnitsAreWrittenInHalfAGigabyte() throws IOException {
        Program program = new Program(folder);
        new DropFolder(program.input())
                .register(IntStream.rangeClosed(1, UNITS)
                        .mapToObj(i -> "U%03d 第%d乡".formatted(i, i))
                        .toArray(String[]::new));
        for (int i = 1; i <= UNITS; i++) {
            report(program.input().resolve("第%d乡.xlsx".formatted(i)), i);
        }

        Program.Going going = program.startIn(Program.environmentWith(HEAP), "run");
        long most = mostMegabytes(going.process());
        Program.Ended ended = going.end();

        assertThat(ended.exit()).as(ended.said()).isZero();
        assertThat(most).as("resident megabytes").isBetween(1L, MEGABYTES);
        Path june = program.output().resolve("2024-06");
        assertThat(program.county("2024-06", "study.sessions")).isEqualTo(UNITS * 9.0);
        assertThat(Folders.files(june.resolve("反馈"))).hasSize(UNITS + 1);
        assertThat(june.resolve("2024年6月汇总表.xlsx")).isNotEmptyFile();
        assertThat(june.resolve("2024年6月工作情况通报.docx")).isNotEmptyFile();
    }

    /** The peak of what the process held in memory, as the operating system counts. */
    private static long mostMegabytes(Process process) {
        long most = 0;
        while (process.isAlive()) {
            try {
                most = Math.max(most, resident(Path.of("/proc", String.valueOf(process.pid()), "status")));
                Thread.sleep(50);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                throw new IllegalStateException(e);
            }
        }
        return most;
    }

    private static long resident(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            // it ended while it was looked at
            return 0;
        }
    }

    private static void report(Path file, int unit) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet study = sheet(book, "理论学习", unit, "学习日期", "学习主题", "学习形式", "参加人次");
            Sheet articles = sheet(book, "稿件刊播", unit, "刊发日期", "稿件标题", "媒体名称", "媒体级别");
            Sheet warning = sheet(book, "警示教育", unit, "活动日期", "活动名称", "教育形式", "参加人次");
            for (int i = 1; i <= 10; i++) {
                String day = "2024-06-%02d".formatted(i);
                String people = i == 1 ? "待定" : i == 2 ? "约30" : String.valueOf(20 + i);
                row(study, i + 2, day, unit + "乡专题" + i, "集体学习", people);
                row(articles, i + 2, day, unit + "乡稿件" + i, "县融媒体中心", "县级");
                row(warning, i + 2, day, unit + "乡活动" + i, "廉政谈话", String.valueOf(5 + i));
            }
            book.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        aged(file);
    }

    private static Sheet sheet(XSSFWorkbook book, String name, int unit, String... headings) {
        Sheet sheet = book.createSheet(name);
        row(sheet, 0, name + "情况统计表");
        row(sheet, 1, "填报单位：第%d乡".formatted(unit), "报告期：2024年6月");
        row(sheet, 2, headings);
        return sheet;
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void aged(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

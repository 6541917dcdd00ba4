package io.huizong.web.runs;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.Visitor;
import io.huizong.account.Role;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run started on the page, and seen to move. */
class ProgressTest {
    @TempDir
    private Path folder;

    @Test
    void progressMovesUntilTheEnd() throws Exception {
        DropFolder drop = new DropFolder(folder.resolve("input")).register("U01 城关镇");
        for (int i = 1; i <= 12; i++) {
            drop.study("城关镇" + i + ".xlsx", "城关镇", YearMonth.of(2023, i), 10 + i);
        }
        try (UpDesk desk = new UpDesk(folder)) {
            Visitor office = desk.visitor("office", Role.CONSOLIDATOR, null);
            assertThat(office.get("/runs").body()).contains("现在没有运行。", "定时汇总已关闭。", "还没有运行过。");
            List<String> told = new ArrayList<>();
            try (BufferedReader lines = new BufferedReader(
                    new InputStreamReader(office.stream("/runs/progress"), StandardCharsets.UTF_8))) {
                String idle = data(lines);
                assertThat(idle).contains("\"going\":false");
                assertThat(office.submit("/runs", List.of("scope=all")).body()).contains("已开始。");
                String state;
                do {
                    state = data(lines);
                    told.add(state);
                } while (!state.contains("\"over\":true"));
            }
            assertThat(told).anyMatch(state -> state.contains("读取核对：")).anyMatch(state -> state.contains("生成报告："));
            assertThat(told.get(0)).contains("汇总，office，开始于 ");
            String page = office.get("/runs").body();
            assertThat(page).contains("新文件 12 个", "完成", "office").doesNotContain("还没有运行过。");
            String link = page.replaceAll("(?s).*href=\"(/runs/[A-Za-z0-9_-]{22})\".*", "$1");
            assertThat(office.get(link).body()).contains("本次汇总已完成。", "新收到文件 12 个。");
            assertThat(office.get("/runs/" + "x".repeat(22)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void anAccountHearsOnFourPagesAndKeepsNobodyElseOut() throws Exception {
        try (UpDesk desk = new UpDesk(folder, "--huizong.watch.every=-")) {
            Visitor office = desk.visitor("office", Role.CONSOLIDATOR, null);
            BufferedReader other = listen(desk.visitor("other", Role.CONSOLIDATOR, null));
            List<BufferedReader> own = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                own.add(listen(office));
            }
            for (BufferedReader oldest : own.subList(0, 4)) {
                assertThat(oldest.lines()).contains("event:enough").noneMatch(line -> line.contains("\"going\":true"));
            }
            office.submit("/runs", List.of("scope=all"));
            for (BufferedReader open : own.subList(4, 8)) {
                assertThat(data(open)).contains("\"going\":true");
            }
            assertThat(data(other)).contains("\"going\":true");
        }
    }

    /** A page that is open, and has been told how things are. */
    private static BufferedReader listen(Visitor who) throws Exception {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(who.stream("/runs/progress"), StandardCharsets.UTF_8));
        assertThat(data(lines)).contains("\"going\":false");
        return lines;
    }

    private static String data(BufferedReader lines) throws Exception {
        String line = lines.readLine();
        while (!line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line.substring("data:".length());
    }
}

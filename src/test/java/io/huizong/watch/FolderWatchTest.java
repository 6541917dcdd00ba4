package io.huizong.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.period.Period;
import io.huizong.store.Run;
import io.huizong.store.Runs;
import io.huizong.store.Submissions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped is looked at by itself. */
class FolderWatchTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final String[] QUICK = {"--huizong.watch.every=100ms", "--huizong.intake.quiet=300ms"};

    @TempDir
    private Path folder;

    private static BlockingQueue<RunState> ends(UpDesk desk) {
        BlockingQueue<RunState> ends = new LinkedBlockingQueue<>();
        desk.part(RunBoard.class).listen(state -> {
            if (state.isOver()) {
                ends.add(state);
            }
        });
        return ends;
    }

    private static List<Run> runs(UpDesk desk) {
        return desk.part(Runs.class).newest(0, 10);
    }

    @Test
    void fileDroppedIsChecked() throws Exception {
        DropFolder drop = new DropFolder(folder.resolve("input")).register("U01 城关镇");
        try (UpDesk desk = new UpDesk(folder, QUICK)) {
            BlockingQueue<RunState> ends = ends(desk);
            drop.study("城关镇.xlsx", "城关镇", JUNE, 12).touch("城关镇.xlsx");
            while (desk.part(Submissions.class).of(Period.of("2024-06")).isEmpty()) {
                assertThat(ends.take().end().failures()).isEmpty();
            }
            assertThat(runs(desk).get(0).by()).isEqualTo("文件夹监视");
            assertThat(desk.output("2024-06")).doesNotExist();
        }
        List<Run> before;
        try (UpDesk desk = new UpDesk(folder)) {
            before = runs(desk);
        }
        try (UpDesk desk = new UpDesk(folder, QUICK)) {
            BlockingQueue<RunState> ends = ends(desk);
            drop.text("~$城关镇.xlsx", List.of("打开中"));
            FolderWatch watch = desk.part(FolderWatch.class);
            watch.watch();
            Thread.sleep(500);
            watch.watch();
            assertThat(ends).isEmpty();
            assertThat(desk.part(RunBoard.class).going()).isEmpty();
            assertThat(runs(desk)).isEqualTo(before);
        }
    }

    @Test
    void listingTellsEveryChangeAndNoOther() throws Exception {
        DropFolder drop = new DropFolder(folder).text("一.csv", List.of("a"));
        Files.createDirectory(folder.resolve("子"));
        drop.text("子/二.csv", List.of("b"));
        Listing before = Listing.of(folder);
        drop.text("~$一.csv", List.of("x")).text(".part", List.of("y"));
        assertThat(Listing.of(folder).digest()).isEqualTo(before.digest());
        Files.move(folder.resolve("子/二.csv"), folder.resolve("子/三.csv"));
        Listing renamed = Listing.of(folder);
        assertThat(renamed.digest()).isNotEqualTo(before.digest());
        drop.touch("一.csv");
        assertThat(Listing.of(folder).digest()).isNotEqualTo(renamed.digest());
    }
}

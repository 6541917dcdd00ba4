package io.huizong;

import static org.assertj.core.api.Assertions.assertThat;

import io.huizong.job.Consolidations;
import io.huizong.job.Progress;
import io.huizong.period.Period;
import io.huizong.store.StoredSubmission;
import io.huizong.store.Submissions;
import io.huizong.store.Withdrawals;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the office takes back counts no more, whatever is read again. */
class WithdrawalTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @TempDir
    private Path folder;

    @Test
    void whatWasTakenBackStaysTakenBack() throws IOException {
        DropFolder drop = new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 柳林街道");
        drop.study("城关镇.xlsx", "城关镇", JUNE, 10, 20);
        try (Desk desk = new Desk(folder)) {
            desk.night();
            drop.study("城关镇（更正）.xlsx", "城关镇", JUNE, 10, 20, 500);
            desk.night();
            assertThat(attendees(desk)).isEqualTo("530");
            List<StoredSubmission> june = desk.part(Submissions.class).of(Period.of("2024-06"));
            long newest = june.get(june.size() - 1).id();
            assertThat(desk.part(Withdrawals.class).withdraw(newest)).isTrue();
            assertThat(desk.part(Withdrawals.class).withdraw(newest)).isFalse();
            desk.night();
            assertThat(attendees(desk)).isEqualTo("30");
            assertThat(desk.part(Consolidations.class)
                            .run(Progress.SILENT, Set.of(), true)
                            .failures())
                    .isEmpty();
            assertThat(attendees(desk)).isEqualTo("30");
            assertThat(Program.json(desk.output("2024-06/figures.json"))
                            .get("submissions")
                            .toString())
                    .contains("\"status\":\"withdrawn\"");
        }
    }

    private static String attendees(Desk desk) {
        for (JsonNode one : Program.json(desk.output("2024-06/figures.json")).get("indicators")) {
            if (one.get("code").asString().equals("study.attendees")) {
                return one.get("value").asString();
            }
        }
        return "none";
    }
}

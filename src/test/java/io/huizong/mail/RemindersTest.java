package io.huizong.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.huizong.DropFolder;
import io.huizong.UpDesk;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is written to in the days around a deadline, which is the 5th of July, and what. */
@ExtendWith(OutputCaptureExtension.class)
class RemindersTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final LocalDate TWO_DAYS_BEFORE = LocalDate.of(2024, 7, 3);
    private static final int PATIENCE_MS = 60_000;

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @TempDir
    private Path folder;

    /** One has reported, one nothing, one with a row to be corrected, one nothing and has no address. */
    @BeforeEach
    void drop() {
        new DropFolder(folder.resolve("input"))
                .text(
                        "单位名册.csv",
                        List.of(
                                "单位代码,单位名称,应报表,联系人",
                                "U01,城关镇,理论学习,li@example.org",
                                "U02,东河镇,理论学习,张三 13800000000 zhang@example.org",
                                "U03,南湖镇,理论学习,wang@example.org",
                                "U04,西山乡,理论学习,王五 0555-1234567"))
                .study("城关镇.xlsx", "城关镇", JUNE, 12)
                .study("南湖镇.xlsx", "南湖镇", JUNE, 12, "若干");
    }

    private UpDesk desk(LocalDate today, int port, String... settings) {
        String[] mail = {
            "--huizong.mail.reminders=true",
            "--huizong.mail.from=huizong@example.org",
            "--huizong.mail.remind-at=-",
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + port
        };
        String[] all = Stream.of(mail, settings).flatMap(Stream::of).toArray(String[]::new);
        return UpDesk.on(today, folder, all);
    }

    private UpDesk desk(LocalDate today, String... settings) {
        return desk(today, SERVER.getSmtp().getPort(), settings);
    }

    /** As the clock does, a minute or more after the last time. */
    private static void remind(UpDesk desk) {
        desk.part(JdbcClient.class).sql("delete from shedlock").update();
        desk.part(Reminders.class).remind();
    }

    /** The mails that came, by whom they were for. */
    private static SortedMap<String, String> letters() throws Exception {
        SortedMap<String, String> letters = new TreeMap<>();
        for (MimeMessage message : SERVER.getReceivedMessages()) {
            assertThat(message.getFrom()).extracting(Object::toString).containsExactly("huizong@example.org");
            assertThat(message.getSubject()).isEqualTo("示例县2024年6月报表提醒");
            assertThat(message.getAllRecipients()).hasSize(1);
            String before = letters.put(
                    message.getAllRecipients()[0].toString(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"));
            assertThat(before).isNull();
        }
        return letters;
    }

    private static String letter(String unit, String line) {
        return """
                %s：
                2024年6月的报表，贵单位还有下列事项：
                %s

                已经报送的，请不必理会。此邮件由汇总程序自动发出。
                示例县综合办公室
                """.formatted(unit, line);
    }

    @Test
    void unitsThatOweAreWrittenToAtTheTimeThatWasSet(CapturedOutput said) throws Exception {
        try (UpDesk desk = desk(TWO_DAYS_BEFORE)) {
            desk.night();
        }
        try (UpDesk desk = desk(TWO_DAYS_BEFORE, "--huizong.mail.remind-at=* * * * * *")) {
            assertThat(desk.input()).exists();
            assertThat(SERVER.waitForIncomingEmail(PATIENCE_MS, 2)).isTrue();
        }
        assertThat(letters())
                .containsEntry("zhang@example.org", letter("东河镇", "理论学习情况统计表：尚未报送，7月5日截止"))
                .containsEntry("wang@example.org", letter("南湖镇", "理论学习情况统计表：有 1 行待更正"))
                .hasSize(2);
        assertThat(said.getAll()).containsOnlyOnce("2024年6月的报表该提醒西山乡，但名册的联系人中没有邮箱，没有发信。请在名册的联系人一栏补上邮箱，或者打电话催报。");
    }

    @Test
    void nobodyIsWrittenToTwiceOnADay() throws Exception {
        try (UpDesk desk = desk(TWO_DAYS_BEFORE)) {
            desk.night();
            remind(desk);
            remind(desk);
        }
        try (UpDesk again = desk(TWO_DAYS_BEFORE)) {
            remind(again);
        }
        assertThat(letters()).containsOnlyKeys("zhang@example.org", "wang@example.org");
    }

    @ParameterizedTest
    @CsvSource({"2024-07-02,", "2024-07-04,", "2024-07-05,", "2024-07-06, 理论学习情况统计表：未报送，已于7月5日截止", "2024-07-07,"})
    void onTheDaysThatWereSetAndOnNoOther(LocalDate today, String line) throws Exception {
        try (UpDesk desk = desk(today)) {
            desk.night();
            remind(desk);
        }
        if (line == null) {
            assertThat(letters()).isEmpty();
        } else {
            assertThat(letters()).containsEntry("zhang@example.org", letter("东河镇", line));
        }
    }

    @Test
    void whatCouldNotBeSentIsSentTheNextTime() throws Exception {
        try (UpDesk desk = desk(TWO_DAYS_BEFORE, 1)) {
            desk.night();
            remind(desk);
        }
        assertThat(letters()).isEmpty();
        try (UpDesk desk = desk(TWO_DAYS_BEFORE)) {
            remind(desk);
        }
        assertThat(letters()).containsOnlyKeys("zhang@example.org", "wang@example.org");
    }

    @Test
    void nobodyIsWrittenToUnlessItIsWanted() throws Exception {
        try (UpDesk desk = desk(TWO_DAYS_BEFORE, "--huizong.mail.reminders=false")) {
            desk.night();
            remind(desk);
        }
        assertThat(letters()).isEmpty();
    }
}

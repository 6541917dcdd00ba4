package io.huizong.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.huizong.DropFolder;
import io.huizong.UpDesk;
import io.huizong.job.Progress;
import io.huizong.job.RunRequest;
import io.huizong.report.RunAccount;
import io.huizong.store.Settings;
import io.huizong.unit.ReportingUnit;
import io.huizong.watch.RunBoard;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail over a real server of this process. */
class MailTest {
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    private static final int PATIENCE_MS = 20_000;

    @RegisterExtension
    private static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @TempDir
    private Path folder;

    private UpDesk desk(int port) {
        new DropFolder(folder.resolve("input")).register("U01 城关镇", "U02 东河镇").study("城关镇.xlsx", "城关镇", JUNE, 12);
        return new UpDesk(
                folder,
                "--huizong.mail.to=office@example.org,leader@example.org",
                "--huizong.mail.from=huizong@example.org",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + port);
    }

    private static RunAccount run(UpDesk desk) throws Exception {
        return desk.part(RunBoard.class).await(RunRequest.run("甲", Set.of(), false), Progress.SILENT);
    }

    @Test
    void officeGetsTheDocumentsOfTheNewestMonth() throws Exception {
        try (UpDesk desk = desk(SERVER.getSmtp().getPort())) {
            desk.part(RunBoard.class).await(RunRequest.look("监视"), Progress.SILENT);
            RunAccount account = run(desk);
            assertThat(SERVER.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
            MimeMessage message = SERVER.getReceivedMessages()[0];
            assertThat(message.getAllRecipients()).hasSize(2);
            assertThat(message.getSubject()).matches("示例县汇总已完成（\\d{4}年\\d{1,2}月\\d{1,2}日）");
            Multipart parts = (Multipart) message.getContent();
            assertThat(text(parts.getBodyPart(0)))
                    .contains("本次汇总已完成。", "新收到文件 1 个。")
                    .isEqualToNormalizingNewlines(String.join("\n", account.lines()) + "\n");
            Map<String, byte[]> attached = new HashMap<>();
            for (int i = 1; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                assertThat(part.getHeader("Content-Disposition")[0])
                        .contains("filename*=UTF-8''")
                        .doesNotContain("filename*0");
                assertThat(part.getHeader("Content-Type")[0]).contains("name=\"=?UTF-8?B?");
                attached.put(part.getFileName(), part.getInputStream().readAllBytes());
            }
            String newest = Files.list(folder.resolve("output"))
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d\\d"))
                    .max(String::compareTo)
                    .orElseThrow();
            assertThat(attached).hasSize(2);
            for (Map.Entry<String, byte[]> one : attached.entrySet()) {
                assertThat(desk.output(newest + "/" + one.getKey())).hasBinaryContent(one.getValue());
            }
            assertThat(attached.keySet()).anyMatch(n -> n.endsWith("汇总表.xlsx")).anyMatch(n -> n.endsWith(".docx"));
        }
    }

    private static String text(BodyPart part) throws Exception {
        Object content = part.getContent();
        return content instanceof Multipart inner ? text(inner.getBodyPart(0)) : String.valueOf(content);
    }

    @Test
    void serverThatIsNotThereFailsNoRun() throws Exception {
        UpDesk desk = desk(1);
        assertThat(run(desk).failures()).isEmpty();
        desk.close();
        try (UpDesk again = desk(1)) {
            assertThat(again.part(Settings.class).get("mail.failed"))
                    .hasValueSatisfying(words -> assertThat(words).startsWith("邮件没有发出：示例县汇总已完成"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "张三 13800000000 zhang.san@example.org, zhang.san@example.org",
        "李四（li@mail.example.org.cn）, li@mail.example.org.cn",
        "王五 0555-1234567,",
        "@,",
    })
    void addressInAContact(String contact, String address) {
        ReportingUnit unit =
                new ReportingUnit("U01", "城关镇", List.of(), null, List.of(), List.of(), null, null, contact);
        assertThat(Reminders.address(unit).orElse(null)).isEqualTo(address);
    }
}

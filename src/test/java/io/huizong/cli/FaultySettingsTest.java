package io.huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What of its settings keeps the program from staying up, in words, all of it at once. */
@ExtendWith(OutputCaptureExtension.class)
class FaultySettingsTest {
    @TempDir
    private Path folder;

    private final Map<String, String> settings = new LinkedHashMap<>();

    private int serve() {
        settings.forEach(System::setProperty);
        return Main.run(
                new String[] {
                    "serve",
                    "--port",
                    "0",
                    "--input",
                    "" + folder,
                    "--output",
                    folder + "/output",
                    "--data",
                    folder + "/data"
                },
                new Shell.Own());
    }

    @AfterEach
    void forget() {
        settings.keySet().forEach(System::clearProperty);
    }

    @Test
    void everyFaultIsNamedAndNothingStarts(CapturedOutput said) {
        settings.put("huizong.zone", "Mars/Phobos");
        settings.put("huizong.schedule.cron", "0 2 * * *");
        settings.put("huizong.watch.every", "soon");
        settings.put("huizong.mail.to", "office@example.org,leader at example");
        settings.put("huizong.mail.from", "huizong");
        settings.put("huizong.mail.attach", "a lot");
        settings.put("huizong.mail.remind-days", "-2,tomorrow");
        settings.put("huizong.mail.remind-at", "nine");

        assertThat(serve()).isEqualTo(1);
        assertThat(said.getOut()).isEmpty();
        assertThat(said.getErr()).isEqualToNormalizingNewlines("""
                        huizong.zone：没有时区“Mars/Phobos”，应如 Asia/Shanghai
                        huizong.schedule.cron：“0 2 * * *”不是定时表达式，应有六段，如 0 0 2 * * *（每天 2 点）；不要定时运行写 -
                        huizong.watch.every：“soon”不是时间间隔，应如 10s、1m；不要监视文件夹写 -
                        huizong.mail：要发邮件，但没有写明邮件服务器（spring.mail.host）
                        huizong.mail.to：“leader at example”不是邮箱地址，应如 office@example.org
                        huizong.mail.from：“huizong”不是邮箱地址，应如 office@example.org
                        huizong.mail.attach：“a lot”不是文件大小，应如 15MB
                        huizong.mail.remind-days：“tomorrow”不是天数，应如 -2（截止前 2 天）、1（截止后 1 天）
                        huizong.mail.remind-at：“nine”不是定时表达式，应有六段，如 0 0 9 * * *（每天 9 点）；不要提醒写 -
                        """);
        assertThat(folder.resolve("output")).doesNotExist();
    }
}

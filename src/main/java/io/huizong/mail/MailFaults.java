package io.huizong.mail;

import io.huizong.job.SettingCheck;
import io.huizong.words.Messages;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** What is wrong with the settings of mail. Mail that was asked for and can never be sent is wrong as well. */
@Component
class MailFaults implements SettingCheck {
    private final MailSettings mail;
    private final Environment environment;

    MailFaults(MailSettings mail, Environment environment) {
        this.mail = mail;
        this.environment = environment;
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        if (mail.isOn()
                && !environment.containsProperty("spring.mail.host")
                && !environment.containsProperty("spring.mail.jndi-name")) {
            faults.add(Messages.bundled().text("setting.mail.server"));
        }
        note(faults, "to", mail.to(), MailFaults::isAddress);
        note(faults, "from", mail.from() == null ? List.of() : List.of(mail.from()), MailFaults::isAddress);
        note(faults, "attach", List.of(mail.attach()), value -> isRead(() -> DataSize.parse(value)));
        note(faults, "remind-days", mail.remindDays(), value -> isRead(() -> Integer.parseInt(value)));
        note(faults, "remind-at", List.of(mail.remindAt()), MailFaults::isTime);
        return faults;
    }

    private static void note(List<String> faults, String name, List<String> values, Predicate<String> good) {
        values.stream()
                .filter(good.negate())
                .forEach(value -> faults.add(Messages.bundled().text("setting.mail." + name, Map.of("found", value))));
    }

    private static boolean isAddress(String text) {
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean isTime(String cron) {
        return cron.equals(Scheduled.CRON_DISABLED) || CronExpression.isValidExpression(cron);
    }

    private static boolean isRead(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

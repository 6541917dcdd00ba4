package io.huizong.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator sets of mail, {@code huizong.mail.*}, as text where a wrong value must be named together with the
 * others; the server's own settings are {@code spring.mail.*}.
 *
 * @param to the office's addresses; none for no mail of runs
 * @param from the sender's address; null for the name that the server is logged in with
 * @param attach what attached files may be together; what is larger is named instead
 * @param reminders whether units whose contact is an address are reminded
 * @param remindDays on which days around a deadline: -2 is two days before, 1 the day after
 * @param remindAt when on such a day, six fields, in the zone of the settings; {@code -} for never
 */
@ConfigurationProperties("huizong.mail")
record MailSettings(
        @DefaultValue List<String> to,
        @Nullable String from,
        @DefaultValue("15MB") String attach,
        @DefaultValue("false") boolean reminders,
        @DefaultValue({"-2", "1"}) List<String> remindDays,
        @DefaultValue(Reminders.NINE) String remindAt) {
    /** Whether any mail is wanted. */
    boolean isOn() {
        return reminders || !to.isEmpty();
    }

    /** In bytes. */
    long largest() {
        return DataSize.parse(attach).toBytes();
    }

    boolean isRemindDay(long daysAfterDeadline) {
        return remindDays.stream().anyMatch(day -> Integer.parseInt(day) == daysAfterDeadline);
    }
}

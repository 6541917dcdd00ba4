package io.huizong.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationStyle;

/**
 * What the operator sets, {@code huizong.*}; as text where a wrong value must be named together with the others.
 *
 * @param county its name, as printed
 * @param office the name of the office that signs
 * @param narratives the folder of the office's own narratives; null for none
 * @param holidays the folder of the office's own calendars, a file a year; null for none
 * @param reports the lengths of periods that a run writes reports for
 */
@ConfigurationProperties("huizong")
public record HuizongSettings(
        Path input,
        Path output,
        Path data,
        String county,
        String office,
        String zone,
        List<String> reports,
        Intake intake,
        @DefaultValue Explanation explanation,
        @Nullable Path narratives,
        @Nullable Path holidays,
        @DefaultValue Schedule schedule,
        @DefaultValue Watch watch,
        Forms forms) {
    /** The time for which a file must not have changed before it is taken. */
    public record Intake(@DefaultValue("3s") Duration quiet) {}

    /** As many letters and digits as a unit's answer to a query must have. */
    public record Explanation(@DefaultValue("4") int length) {}

    /**
     * The night's run of a process that stays up.
     *
     * @param cron six fields, in the zone of the settings; {@code -} for none
     * @param catchUp whether a night that was missed, the machine being off, is made up for after the start
     * @param catchUpAfter how long after it, so that whoever started the machine is done with it
     */
    public record Schedule(
            @DefaultValue("0 0 2 * * *") String cron,
            @DefaultValue("true") boolean catchUp,
            @DefaultValue("1m") Duration catchUpAfter) {}

    /** How often the input folder is looked over; {@code -} or 0 for never. */
    public record Watch(@DefaultValue("10s") String every) {
        /** Empty for never; zero or less stands for what is no duration. */
        public Optional<Duration> interval() {
            if (every.equals("-") || every.equals("0")) {
                return Optional.empty();
            }
            try {
                return Optional.of(DurationStyle.detectAndParse(every)).filter(time -> !time.isZero());
            } catch (IllegalArgumentException e) {
                return Optional.of(Duration.ZERO);
            }
        }
    }

    /**
     * The declared forms.
     *
     * @param folder with the office's own form files; null for none
     * @param on codes of the forms that a unit owes where the register says nothing else
     */
    public record Forms(@Nullable Path folder, List<String> on) {}
}

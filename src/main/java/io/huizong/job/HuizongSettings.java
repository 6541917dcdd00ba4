package io.huizong.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

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
        Forms forms) {
    /** The time for which a file must not have changed before it is taken. */
    public record Intake(@DefaultValue("3s") Duration quiet) {}

    /** As many letters and digits as a unit's answer to a query must have. */
    public record Explanation(@DefaultValue("4") int length) {}

    /**
     * The declared forms.
     *
     * @param folder with the office's own form files; null for none
     * @param on codes of the forms that a unit owes where the register says nothing else
     */
    public record Forms(@Nullable Path folder, List<String> on) {}
}

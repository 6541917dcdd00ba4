package io.huizong.intake;

import io.huizong.finding.Finding;
import io.huizong.period.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet, or a whole file, that cannot count; what is known of it all the same.
 *
 * @param sheet null for a whole file and for csv
 * @param unit its code
 * @param form its code
 */
public record RejectedSheet(
        ArrivedFile file,
        @Nullable String sheet,
        @Nullable String unit,
        @Nullable String form,
        @Nullable Period period,
        List<Finding> findings) {}

package io.huizong.form;

import java.util.List;

/**
 * What makes two units' records the same thing within one month.
 *
 * @param fields all of them must be equal, compared without spaces and width
 * @param whereFilled these too, where both records have them
 * @param keep the field whose largest value decides which unit's record the county counts
 */
public record Same(List<String> fields, List<String> whereFilled, Counting count, String keep) {
    /** What the county does with the same thing from two units. */
    public enum Counting {
        /** Counts the records of one unit. */
        ONCE,
        /** Counts them all and asks the office. */
        ASK
    }
}

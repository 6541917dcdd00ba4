package io.huizong.figures;

import io.huizong.form.Form;
import java.util.List;

/**
 * The same article or event, reported by several units.
 *
 * @param units codes, in the register's order
 * @param kept the unit whose record the county counts; empty where all are counted
 * @param what the fields that make it the same, for people
 * @param settled whether the office has said if it is one thing or several
 */
public record SharedThing(Form form, String what, List<String> units, String kept, boolean settled) {
    /** One that the office has said nothing about. */
    public SharedThing(Form form, String what, List<String> units, String kept) {
        this(form, what, units, kept, false);
    }
}

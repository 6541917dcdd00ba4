package io.huizong.form;

import java.util.List;

/** What a form is for. */
public enum FormRole {
    /** Units report it. */
    REPORT,
    /** The register of units. */
    REGISTER,
    /** The year's targets. */
    TARGETS,
    /** The office's list of media and their levels. */
    MEDIA;

    /** The fields that the program itself must find in such a form. */
    public List<String> fields() {
        return switch (this) {
            case REPORT -> List.of();
            case REGISTER -> List.of("code", "name", "aliases", "category", "owes", "exempt", "from", "to", "contact");
            case MEDIA -> List.of("name", "aliases", "level");
            case TARGETS -> List.of("year", "indicator", "unit", "target");
        };
    }
}

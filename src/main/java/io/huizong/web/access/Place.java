package io.huizong.web.access;

import static io.huizong.account.Role.ADMINISTRATOR;
import static io.huizong.account.Role.CONSOLIDATOR;
import static io.huizong.account.Role.READER;
import static io.huizong.account.Role.UNIT;

import io.huizong.account.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A place of the pages: who may read and who may change what lies below it. A path that is in none is closed to everybody.
 * Whose a thing is, the pages ask besides.
 *
 * @param segment the first part of the paths
 */
record Place(String segment, Set<Role> readers, Set<Role> changers) {
    private static final Set<Role> ALL = Set.of(ADMINISTRATOR, CONSOLIDATOR, UNIT, READER);
    private static final Set<Role> ALL_BUT_UNITS = Set.of(ADMINISTRATOR, CONSOLIDATOR, READER);
    private static final Set<Role> OFFICE = Set.of(ADMINISTRATOR, CONSOLIDATOR);
    private static final Set<Role> REPORTING = Set.of(ADMINISTRATOR, CONSOLIDATOR, UNIT);

    static final Place API = new Place("api", ALL, Set.of());
    static final Place PASSWORD = new Place("password", ALL, ALL);
    static final Place LOGOUT = new Place("logout", ALL, ALL);

    private static final List<Place> PLACES = List.of(
            API,
            PASSWORD,
            LOGOUT,
            new Place("", ALL, Set.of()),
            new Place("coverage", ALL, OFFICE),
            new Place("submissions", ALL, OFFICE),
            new Place("findings", ALL, OFFICE),
            new Place("downloads", ALL, Set.of()),
            new Place("figures", ALL_BUT_UNITS, Set.of()),
            new Place("reports", ALL_BUT_UNITS, OFFICE),
            new Place("register", ALL_BUT_UNITS, OFFICE),
            new Place("upload", REPORTING, REPORTING),
            new Place("runs", OFFICE, OFFICE),
            new Place("log", OFFICE, Set.of()),
            new Place("accounts", Set.of(ADMINISTRATOR), Set.of(ADMINISTRATOR)));

    /** Where a path is; empty if nowhere. */
    static Optional<Place> of(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
        return PLACES.stream().filter(place -> place.segment.equals(first)).findFirst();
    }

    boolean isOpen(Role role, boolean change) {
        return (change ? changers : readers).contains(role);
    }
}

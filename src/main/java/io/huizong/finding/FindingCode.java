package io.huizong.finding;

import static io.huizong.finding.Severity.ERROR;
import static io.huizong.finding.Severity.NOTE;
import static io.huizong.finding.Severity.QUERY;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The stable codes of the contract, each with the severity that it has where a form says nothing else. */
public enum FindingCode {
    FILE_UNREADABLE("file.unreadable", ERROR),
    FILE_ENCRYPTED("file.encrypted", ERROR),
    FILE_NOT_A_SPREADSHEET("file.not-a-spreadsheet", ERROR),
    FILE_TOO_LARGE("file.too-large", ERROR),
    FILE_EMPTY("file.empty", ERROR),
    FILE_UNSUPPORTED("file.unsupported", ERROR),
    FILE_DUPLICATE("file.duplicate", NOTE),
    FILE_VANISHED("file.vanished", NOTE),
    SHEET_UNKNOWN_FORM("sheet.unknown-form", ERROR),
    SHEET_AMBIGUOUS_FORM("sheet.ambiguous-form", ERROR),
    SHEET_HIDDEN("sheet.hidden", NOTE),
    SHEET_NO_ROWS("sheet.no-rows", QUERY),
    IDENTITY_UNIT_MISSING("identity.unit-missing", ERROR),
    IDENTITY_UNIT_UNKNOWN("identity.unit-unknown", ERROR),
    IDENTITY_UNIT_CONFLICT("identity.unit-conflict", ERROR),
    IDENTITY_UNIT_INACTIVE("identity.unit-inactive", ERROR),
    IDENTITY_PERIOD_MISSING("identity.period-missing", ERROR),
    IDENTITY_PERIOD_CONFLICT("identity.period-conflict", ERROR),
    IDENTITY_PERIOD_FUTURE("identity.period-future", ERROR),
    IDENTITY_PERIOD_LOCKED("identity.period-locked", ERROR),
    IDENTITY_PERIOD_INFERRED("identity.period-inferred", QUERY),
    IDENTITY_SUPERSEDED("identity.superseded", QUERY),
    IDENTITY_SEVERAL_SHEETS("identity.several-sheets", QUERY),
    IDENTITY_PARTIAL_CORRECTION("identity.partial-correction", QUERY),
    HEADER_MISSING_COLUMN("header.missing-column", ERROR),
    HEADER_DUPLICATE_COLUMN("header.duplicate-column", ERROR),
    HEADER_UNKNOWN_COLUMN("header.unknown-column", NOTE),
    VALUE_REQUIRED("value.required", ERROR),
    VALUE_NOT_A_NUMBER("value.not-a-number", ERROR),
    VALUE_NOT_A_DATE("value.not-a-date", ERROR),
    VALUE_NOT_IN_LIST("value.not-in-list", ERROR),
    VALUE_OUT_OF_RANGE("value.out-of-range", ERROR),
    VALUE_TOO_LONG("value.too-long", ERROR),
    VALUE_FORMULA_ERROR("value.formula-error", ERROR),
    VALUE_APPROXIMATE("value.approximate", QUERY),
    VALUE_INTERPRETED("value.interpreted", NOTE),
    VALUE_OUTSIDE_PERIOD("value.outside-period", ERROR),
    VALUE_MERGED("value.merged", QUERY),
    VALUE_CONTROL_CHARACTERS("value.control-characters", NOTE),
    ROW_HIDDEN("row.hidden", NOTE),
    ROW_RAGGED("row.ragged", ERROR),
    ROW_DUPLICATE("row.duplicate", ERROR),
    ROW_RULE("row.rule", ERROR),
    TOTAL_MISMATCH("total.mismatch", QUERY),
    COUNTY_DUPLICATE("county.duplicate", QUERY),
    HISTORY_OUTLIER("history.outlier", QUERY),
    HISTORY_CUMULATIVE("history.cumulative", QUERY);

    private static final Map<String, FindingCode> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(FindingCode::code, Function.identity()));

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** As the contract spells it: {@code value.not-a-number}. */
    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the office settles it, and not the unit whose file it is about. */
    public boolean isOffices() {
        return this == COUNTY_DUPLICATE || this == IDENTITY_SUPERSEDED || this == FILE_VANISHED;
    }

    /** Whether the office settles it by a choice: what is its own, and whether an incomplete correction takes over. */
    public boolean isForOffice() {
        return isOffices() || this == IDENTITY_PARTIAL_CORRECTION;
    }

    public static Optional<FindingCode> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

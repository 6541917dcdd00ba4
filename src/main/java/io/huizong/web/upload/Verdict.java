package io.huizong.web.upload;

import io.huizong.check.CheckedFile;
import io.huizong.check.CheckedSheet;
import io.huizong.finding.Finding;
import io.huizong.finding.FindingCode;
import io.huizong.intake.InputFolder;
import io.huizong.intake.SubmissionStatus;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.util.Set;

/**
 * Whether an offered file may be put into the input folder.
 *
 * @param code {@code ready}, {@code warned} or {@code refused}
 * @param words why it is refused, or what is to be known before; empty if it is ready
 */
record Verdict(String code, String words) {
    private static final Messages WORDS = Messages.bundled();
    private static final Set<FindingCode> OTHERS =
            Set.of(FindingCode.IDENTITY_UNIT_CONFLICT, FindingCode.IDENTITY_UNIT_UNKNOWN);

    /** Of what the checks made of a file that somebody sends. */
    static Verdict of(CheckedFile checked, Who who) {
        if (InputFolder.promise(checked.path()) == InputFolder.Promise.OTHER) {
            return refused("upload.refused.no-table");
        }
        if (who.isUnit() && namesAnother(checked, who)) {
            return refused("upload.refused.other-unit");
        }
        if (isLocked(checked)) {
            return refused("upload.refused.locked");
        }
        if (checked.sheets().stream().noneMatch(sheet -> sheet.status().isUsable())) {
            return refused("upload.refused.nothing-counts");
        }
        boolean whole = checked.sheets().stream().allMatch(sheet -> sheet.status() == SubmissionStatus.ACCEPTED)
                && checked.findings().stream().noneMatch(Finding::isError);
        return whole ? new Verdict("ready", "") : new Verdict("warned", WORDS.text("upload.warned"));
    }

    static boolean isLocked(CheckedFile checked) {
        return checked.findings().stream().anyMatch(f -> f.code() == FindingCode.IDENTITY_PERIOD_LOCKED);
    }

    /** One sheet of another unit is enough. */
    private static boolean namesAnother(CheckedFile checked, Who who) {
        return checked.findings().stream().anyMatch(f -> OTHERS.contains(f.code()))
                || checked.sheets().stream()
                        .map(CheckedSheet::unit)
                        .anyMatch(unit -> unit != null && !unit.code().equals(who.unit()));
    }

    private static Verdict refused(String key) {
        return new Verdict("refused", WORDS.text(key));
    }

    boolean isRefused() {
        return code.equals("refused");
    }
}

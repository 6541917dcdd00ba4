package io.huizong.web.coverage;

import io.huizong.decision.LockGuard;
import io.huizong.intake.Archive;
import io.huizong.store.Revisions;
import io.huizong.store.StoredSubmission;
import io.huizong.web.Closed;
import io.huizong.web.Ids;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.web.download.Handing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A submission: its rows with what was found in them, and its file. */
@Controller
class SubmissionPage {
    private final Ids ids;
    private final Revisions revisions;
    private final SubmissionMaker maker;
    private final Archive archive;
    private final Handing handing;
    private final LockGuard guard;

    SubmissionPage(
            Ids ids, Revisions revisions, SubmissionMaker maker, Archive archive, Handing handing, LockGuard guard) {
        this.guard = guard;
        this.ids = ids;
        this.revisions = revisions;
        this.maker = maker;
        this.archive = archive;
        this.handing = handing;
    }

    @GetMapping("/submissions/{id}")
    String submission(
            @PathVariable String id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "0") int row,
            @Me Who who,
            Model model) {
        StoredSubmission one = found(id, who);
        model.addAttribute("view", maker.view(one, who, page, sheet, row));
        model.addAttribute(
                "closed",
                Optional.ofNullable(one.period())
                        .flatMap(guard::lock)
                        .map(Closed::of)
                        .orElse(null));
        return "submission";
    }

    /** The file as it arrived. */
    @RequestMapping(
            path = "/submissions/{id}/original",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void original(@PathVariable String id, @Me Who who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StoredSubmission one = found(id, who);
        if (!maker.isWhole(one, who)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String name = one.file().substring(one.file().lastIndexOf('/') + 1);
        handing.send(archive.content(one.sha256()), name, request, response);
    }

    private StoredSubmission found(String id, Who who) {
        OptionalLong number = ids.read(Ids.Kind.SUBMISSION, id);
        return number.stream()
                .boxed()
                .flatMap(n -> revisions.one(n).stream())
                .filter(one -> who.sees(one.unit()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

package io.huizong.web.download;

import io.huizong.period.Period;
import io.huizong.web.Latest;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.server.ResponseStatusException;

/** Published files, handed out by id. */
@Controller
class Downloads {
    private final PublishedFiles files;
    private final Handing handing;
    private final Latest latest;

    Downloads(PublishedFiles files, Handing handing, Latest latest) {
        this.files = files;
        this.handing = handing;
        this.latest = latest;
    }

    @RequestMapping(
            path = "/downloads/{id}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    void download(@PathVariable String id, @Me Who who, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PublishedFile file = files.find(id)
                .filter(found -> isFor(who, found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        handing.send(files.path(file), file.name(), request, response);
    }

    /** Units get back what is their own, and nothing else. */
    private boolean isFor(Who who, PublishedFile file) {
        String unit = who.unit();
        if (!who.isUnit()) {
            return true;
        }
        String folder = file.path().substring(0, file.path().indexOf('/'));
        return unit != null
                && Period.parse(folder)
                        .filter(latest.periods()::contains)
                        .map(period -> latest.of(period).derived(Owners.class, Owners::of))
                        .filter(owners -> owners.isOnlyOf(unit, file.below()))
                        .isPresent();
    }
}

package io.huizong.web.upload;

import io.huizong.unit.ReportingUnit;
import io.huizong.web.Ids;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 报送: files are sent, checked at once, and put into the input folder when their sender says so. */
@Controller
class UploadPage {
    private static final String BACK = "redirect:/upload";
    private static final Messages WORDS = Messages.bundled();

    private final Uploads uploads;
    private final Staging staging;
    private final Confirming confirming;
    private final Blanks blanks;
    private final Ids ids;
    private final DataSize limit;

    UploadPage(
            Uploads uploads,
            Staging staging,
            Confirming confirming,
            Blanks blanks,
            Ids ids,
            @Value("${huizong.web.upload:50MB}") DataSize limit) {
        this.uploads = uploads;
        this.staging = staging;
        this.confirming = confirming;
        this.blanks = blanks;
        this.ids = ids;
        this.limit = limit;
    }

    @GetMapping("/upload")
    String upload(@Me Who who, Model model) {
        Sending.allowed(who);
        List<OfferView> offers = staging.of(who.name()).stream()
                .map(offer -> OfferView.of(offer, ids, uploads.closed(offer)))
                .toList();
        model.addAttribute("offers", offers);
        model.addAttribute(
                "takable",
                offers.stream().filter(o -> !o.verdict().equals("refused")).toList());
        model.addAttribute("units", who.isUnit() ? List.of() : uploads.units());
        model.addAttribute("locks", uploads.closed());
        model.addAttribute("own", own(who).map(ReportingUnit::name).orElse(""));
        model.addAttribute("limit", limit.toMegabytes());
        model.addAttribute("limitBytes", limit.toBytes());
        model.addAttribute("blankPeriods", blanks.periods());
        return "upload";
    }

    private Optional<ReportingUnit> own(Who who) {
        return Optional.ofNullable(who.unit()).flatMap(uploads::unit);
    }

    /** Takes files in. */
    @PostMapping("/upload")
    String take(
            @Me Who who,
            @RequestParam("file") List<MultipartFile> files,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes said)
            throws IOException {
        said.addFlashAttribute("refused", take(who, files, unit));
        return BACK;
    }

    /** The same for the script of the page, which sends one at a time and shows the page when all are through. */
    @PostMapping(path = "/upload", headers = "X-Requested-With=upload")
    ResponseEntity<String> takeOne(
            @Me Who who, @RequestParam("file") List<MultipartFile> files, @RequestParam(defaultValue = "") String unit)
            throws IOException {
        List<String> refused = take(who, files, unit);
        return ResponseEntity.status(refused.isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
                .body(String.join("\n", refused));
    }

    /** What could not be taken in, in words. */
    private List<String> take(Who who, List<MultipartFile> files, String unit) throws IOException {
        Sending.allowed(who);
        Optional<ReportingUnit> of = who.isUnit() ? own(who) : uploads.unit(unit);
        if (who.isUnit() && of.isEmpty()) {
            return List.of(WORDS.text("upload.no-unit"));
        }
        List<String> refused = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (file.isEmpty() && name.isEmpty()) {
                refused.add(WORDS.text("upload.none"));
            } else if (!staging.hasRoom(who.name(), file.getSize())) {
                refused.add(WORDS.text("upload.full", Map.of("name", SafeName.of(name))));
            } else {
                uploads.take(who, name, file.getSize(), of, file::transferTo);
            }
        }
        return refused;
    }

    @PostMapping("/upload/confirm")
    String confirm(@Me Who who, @RequestParam(defaultValue = "") List<String> id, RedirectAttributes said) {
        Sending.allowed(who);
        Confirming.Result result = confirming.confirm(who, offers(who, id));
        said.addFlashAttribute("said", result.taken());
        said.addFlashAttribute("refused", result.refused());
        return BACK;
    }

    @PostMapping("/upload/discard")
    String discard(@Me Who who, @RequestParam(defaultValue = "") List<String> id) {
        Sending.allowed(who);
        offers(who, id).forEach(staging::remove);
        return BACK;
    }

    private List<Offer> offers(Who who, List<String> given) {
        return given.stream()
                .flatMap(one -> ids.read(Ids.Kind.UPLOAD, one).stream().boxed())
                .flatMap(number -> staging.of(who.name(), number).stream())
                .toList();
    }
}

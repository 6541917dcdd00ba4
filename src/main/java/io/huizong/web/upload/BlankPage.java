package io.huizong.web.upload;

import io.huizong.period.Period;
import io.huizong.unit.ReportingUnit;
import io.huizong.web.access.Me;
import io.huizong.web.access.Who;
import io.huizong.words.Messages;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 下载空白表: a unit gets its own alone. */
@Controller
class BlankPage {
    private final Blanks blanks;
    private final Uploads uploads;

    BlankPage(Blanks blanks, Uploads uploads) {
        this.blanks = blanks;
        this.uploads = uploads;
    }

    @GetMapping("/upload/blank")
    ResponseEntity<byte[]> blank(@Me Who who, @RequestParam String period, @RequestParam(defaultValue = "") String unit)
            throws IOException {
        Sending.allowed(who);
        Period of = Period.parse(period).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        ReportingUnit whose = Optional.ofNullable(who.isUnit() ? who.unit() : unit)
                .flatMap(uploads::unit)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return blanks.of(whose, of).orElseGet(() -> nothing(whose, of));
    }

    private static ResponseEntity<byte[]> nothing(ReportingUnit unit, Period period) {
        Messages words = Messages.bundled();
        String text = words.text("upload.blank-none", Map.of("unit", unit.name(), "period", period.title(words)));
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .header(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
                .body(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

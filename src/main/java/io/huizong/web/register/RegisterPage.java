package io.huizong.web.register;

import io.huizong.figures.Basis;
import io.huizong.figures.Consolidation;
import io.huizong.form.FormRole;
import io.huizong.job.HuizongSettings;
import io.huizong.job.ReferenceTables;
import io.huizong.web.Latest;
import io.huizong.web.Said;
import io.huizong.web.download.Attachment;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The units and the year's targets as they are in force. They are changed in the office's own files, not here. */
@Controller
class RegisterPage {
    private final Latest latest;
    private final ReferenceTables tables;
    private final HuizongSettings settings;
    private final Said said;

    RegisterPage(Latest latest, ReferenceTables tables, HuizongSettings settings, Said said) {
        this.latest = latest;
        this.tables = tables;
        this.settings = settings;
        this.said = said;
    }

    /** A table in force, as shown. */
    record FileLine(String title, String role, String path, String sha256, String since) {}

    @GetMapping("/register")
    String show(Model model) {
        Basis basis = latest.basis();
        Optional<Consolidation> newest =
                latest.newest().map(period -> latest.of(period).consolidation());
        model.addAttribute("view", RegisterView.of(basis.catalog(), basis.register(), newest));
        model.addAttribute(
                "files", tables.all().stream().map(t -> line(t, basis)).toList());
        model.addAttribute("folder", settings.input().toAbsolutePath().normalize());
        return "register";
    }

    private FileLine line(ReferenceTables.InForce table, Basis basis) {
        String title =
                basis.catalog().withRole(table.role()).map(form -> form.title()).orElse("");
        return new FileLine(
                title, code(table.role()), table.file().path(), table.file().sha256(), said.time(table.first()));
    }

    /** The file that is in force, byte for byte. */
    @GetMapping("/register/files/{role}")
    ResponseEntity<byte[]> file(@PathVariable String role) throws IOException {
        ReferenceTables.InForce table = Arrays.stream(FormRole.values())
                .filter(one -> code(one).equals(role))
                .findFirst()
                .flatMap(tables::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        byte[] content = Files.readAllBytes(table.file().content());
        return Attachment.of(table.file().name(), MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
    }

    private static String code(FormRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}

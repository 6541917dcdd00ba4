package io.huizong.report.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NarrativeDocumentTest {
    private static final NarrativeDocument NARRATIVE = NarrativeDocument.bundled(County.CORE);

    @TempDir
    Path folder;

    @Test
    void leavesNoPlaceUnfilled() throws IOException {
        Written written = Written.by(NARRATIVE, County.june().consolidated(), folder);
        java.nio.file.Files.createDirectories(Path.of("/tmp/nr"));
        java.nio.file.Files.copy(
                written.file(), Path.of("/tmp/nr/june.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        System.out.println(written.text());
        System.out.println(written.rows());
        assertThat(written.text()).doesNotContain("{{", "}}", "null");
    }
}

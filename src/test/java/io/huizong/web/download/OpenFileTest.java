package io.huizong.web.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatReplacesAnOpenFileIsNotHandedOut() throws Exception {
        Path file = Files.writeString(folder.resolve("figures.json"), "old and long");
        try (OpenFile open = OpenFile.of(file)) {
            String tag = open.tag();
            Files.move(Files.writeString(folder.resolve("new"), "new"), file, StandardCopyOption.REPLACE_EXISTING);
            assertThat(open.contentLength()).isEqualTo(12);
            assertThat(open.getInputStream()).hasContent("old and long");
            assertThat(open.getInputStream()).hasContent("old and long");
            try (OpenFile next = OpenFile.of(file)) {
                assertThat(next.getInputStream()).hasContent("new");
                assertThat(next.tag()).isNotEqualTo(tag);
            }
        }
    }

    @Test
    void readersDoNotMoveEachOther() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "abcdef");
        try (OpenFile open = OpenFile.of(file);
                InputStream one = open.getInputStream();
                InputStream other = open.getInputStream()) {
            assertThat(one.readNBytes(3)).asString().isEqualTo("abc");
            assertThat(other.skip(4)).isEqualTo(4);
            assertThat(other.readAllBytes()).asString().isEqualTo("ef");
            assertThat(one.readAllBytes()).asString().isEqualTo("def");
        }
    }

    @Test
    void folderIsNoFile() {
        assertThatThrownBy(() -> OpenFile.of(folder)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> OpenFile.of(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "figures.json, 'attachment; filename=\"figures.json\"; filename*=UTF-8''''figures.json'",
        "a b+c*d.txt, 'attachment; filename=\"a b_c_d.txt\"; filename*=UTF-8''''a%20b%2Bc%2Ad.txt'",
        "2024年6月汇总表.xlsx, 'attachment; filename=\"2024_6____.xlsx\"; filename*=UTF-8''''2024%E5%B9%B46%E6%9C%88%E6%B1%87%E6%80%BB%E8%A1%A8.xlsx'",
        "'a\"b\\c;d.xls', 'attachment; filename=\"a_b_c_d.xls\"; filename*=UTF-8''''a%22b%5Cc%3Bd.xls'"
    })
    void nameIsToldInBothSpellings(String name, String header) {
        assertThat(Attachment.disposition(name)).isEqualTo(header);
    }
}

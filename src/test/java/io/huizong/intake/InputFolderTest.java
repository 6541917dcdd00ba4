package io.huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFolderTest {
    private static final Instant NOW = Instant.parse("2024-07-01T02:00:00Z");

    @TempDir
    private Path folder;

    private void file(String path, long secondsAgo) throws IOException {
        Path file = folder.resolve("input").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(secondsAgo)));
    }

    private List<String> scan() throws IOException {
        return new InputFolder(folder.resolve("input"), Duration.ofSeconds(3), Clock.fixed(NOW, ZoneOffset.UTC))
                .scan().stream()
                        .map(e -> e instanceof FolderEntry.PassedOver passed
                                ? passed.path() + " " + passed.reason()
                                : e.path())
                        .toList();
    }

    @Test
    void everyFileAtAnyDepthIsTakenOrPassedOver() throws IOException {
        for (String path : List.of(
                "b.xlsx",
                "a.pdf",
                "~$a.xlsx",
                "6月/城关镇/c.XLS",
                "6月/.DS_Store",
                ".git/config.csv",
                "6月/.cache/d.csv",
                "下载.crdownload",
                "x.xlsx.TMP",
                "y.part",
                "没有后缀")) {
            file(path, 60);
        }
        assertThat(scan())
                .containsExactlyInAnyOrder(
                        "b.xlsx",
                        "a.pdf",
                        "~$a.xlsx passed.hidden",
                        "6月/城关镇/c.XLS",
                        "6月/.DS_Store passed.hidden",
                        ".git/config.csv passed.hidden",
                        "6月/.cache/d.csv passed.hidden",
                        "下载.crdownload passed.unfinished",
                        "x.xlsx.TMP passed.unfinished",
                        "y.part passed.unfinished",
                        "没有后缀");
        assertThat(scan()).isSorted();
    }

    @ParameterizedTest
    @CsvSource({"0,true", "2,true", "3,false", "60,false", "-2,true", "-3,false"})
    void whatHasJustChangedIsLeft(long secondsAgo, boolean left) throws IOException {
        file("a.xlsx", secondsAgo);
        assertThat(scan()).containsExactly(left ? "a.xlsx passed.fresh" : "a.xlsx");
    }

    @Test
    void aFolderThatIsNoneFails() throws IOException {
        assertThatThrownBy(this::scan).isInstanceOf(NotDirectoryException.class);
        Files.writeString(folder.resolve("input"), "a file");
        assertThatThrownBy(this::scan).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void aLinkThatLeadsBackIsPassedOver() throws IOException {
        file("a.xlsx", 60);
        file("6月/b.xlsx", 60);
        Path input = folder.resolve("input");
        Files.createSymbolicLink(input.resolve("6月/回去"), input);
        Files.createSymbolicLink(input.resolve("断.xlsx"), folder.resolve("none"));
        assertThat(scan()).containsExactly("6月/b.xlsx", "6月/回去 passed.loop", "a.xlsx", "断.xlsx passed.unreadable");
    }

    /** Root may open everything: where the tests run as root, there is nothing to see. */
    @Test
    void aFolderThatCannotBeOpenedIsPassedOver() throws IOException {
        file("a.xlsx", 60);
        file("锁/b.xlsx", 60);
        Path locked = folder.resolve("input/锁");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        boolean closed = !Files.isReadable(locked);
        try {
            assertThat(scan()).containsExactly("a.xlsx", closed ? "锁/ passed.folder" : "锁/b.xlsx");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx,TABLE",
        "a.XLSM,TABLE",
        "6月/a.xls,TABLE",
        "a.csv,TABLE",
        "a.tsv,TABLE",
        "a.et,UNSUPPORTED",
        "a.ods,UNSUPPORTED",
        "a.xlsb,UNSUPPORTED",
        "a.zip,UNSUPPORTED",
        "a.rar,UNSUPPORTED",
        "a.docx,UNSUPPORTED",
        "a.PDF,UNSUPPORTED",
        "a.jpg,UNSUPPORTED",
        "a.mp4,OTHER",
        "readme,OTHER",
        "a.txt,OTHER"
    })
    void whatANamePromises(String path, InputFolder.Promise promise) {
        assertThat(InputFolder.promise(path)).isEqualTo(promise);
    }

    @Test
    void theArchiveKeepsBytesUnderTheirDigest() throws IOException {
        Archive archive = new Archive(folder.resolve("data/archive"));
        Path one = Files.writeString(folder.resolve("甲.csv"), "abc");
        Path same = Files.writeString(folder.resolve("乙.csv"), "abc");
        String sha256 = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(archive.store(one)).isEqualTo(sha256);
        assertThat(archive.store(same)).isEqualTo(sha256);
        assertThat(archive.content(sha256)).hasContent("abc").hasParentRaw(folder.resolve("data/archive/ba"));
        Files.writeString(one, "changed");
        assertThat(archive.content(sha256)).hasContent("abc");
        archive.store(one);
        try (Stream<Path> kept = Files.walk(folder.resolve("data/archive"))) {
            assertThat(kept.filter(Files::isRegularFile)).hasSize(2);
        }
        assertThat(one).hasContent("changed");
    }
}

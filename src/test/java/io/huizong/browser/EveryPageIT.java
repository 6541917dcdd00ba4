package io.huizong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page at the width of a desk and of a telephone; a picture of each is kept in {@code target/screenshots}. */
@Tag("browser")
class EveryPageIT {
    private static final List<String> PAGES = List.of(
            "coverage?period=2024-06",
            "coverage/exemptions",
            "findings?period=2024-06",
            "figures?period=2024-06",
            "figures/study.attendees?period=2024-06",
            "reports",
            "reports/2024-06",
            "runs",
            "upload",
            "register",
            "log",
            "accounts",
            "password");

    @TempDir
    private static Path folder;

    private static County county;

    @BeforeAll
    static void county() {
        county = new County(folder);
    }

    @AfterAll
    static void close() {
        county.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void fitsItsWindow(int width) {
        try (Visitor clerk = county.clerk(width)) {
            for (String path : PAGES) {
                assertThat(clerk.open("/" + path)).as(path).isEqualTo(200);
                clerk.picture(path.replaceAll("[^a-z]+", "-"));

                assertThat(clerk.overhang()).as("%s at %d", path, width).isZero();
                assertThat(clerk.page().locator("h1").count()).as(path).isOne();
                assertThat(clerk.unlabelled())
                        .as("fields without a label on %s", path)
                        .isEmpty();
            }
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    /** With the keyboard alone one gets from the top of a page to its text, and to every way on. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/coverage?period=2024-06", "/findings?period=2024-06", "/figures?period=2024-06", "/upload"})
    void isWalkedByKeyboard(String path) {
        try (Visitor clerk = county.clerk()) {
            clerk.open(path);
            clerk.page().keyboard().press("Tab");
            assertThat(clerk.focused()).isEqualTo("跳到正文");
            clerk.page().keyboard().press("Enter");
            clerk.page().keyboard().press("Tab");

            assertThat(clerk.page().evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }
}

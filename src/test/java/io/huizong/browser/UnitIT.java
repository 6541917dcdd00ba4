package io.huizong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody of a reporting unit sees, and does not see, in a real browser. */
@Tag("browser")
class UnitIT {
    @TempDir
    private static Path folder;

    private static County county;
    private static Visitor unit;

    @BeforeAll
    static void county() {
        county = new County(folder);
        unit = county.unit("donghe", "东河镇");
    }

    @AfterAll
    static void close() {
        unit.close();
        county.close();
    }

    @Test
    void itsOwnReportsOnly() {
        unit.open("/coverage?period=2024-06");

        assertThat(unit.text()).contains("东河镇").doesNotContain("城关镇");
        unit.page().locator("tbody a").first().click();
        assertThat(unit.text()).contains("东河镇6月.xlsx", "审核通过");
    }

    @Test
    void itsOwnFindingsOnly() {
        unit.open("/findings?period=2024-06");

        assertThat(unit.text()).doesNotContain("城关镇", "若干");
    }

    @Test
    void theWayToAnotherUnitsReportIsClosed() {
        String theirs;
        try (Visitor clerk = county.clerk()) {
            clerk.open("/coverage?period=2024-06");
            Locator row = clerk.page().locator("tbody tr", new Page.LocatorOptions().setHasText("城关镇"));
            theirs = row.locator("a").first().getAttribute("href");
            assertThat(clerk.open(theirs)).isEqualTo(200);
        }

        assertThat(unit.open(theirs)).isEqualTo(404);
        assertThat(unit.text()).doesNotContain("城关镇");
        assertThat(unit.open(theirs + "/original")).isEqualTo(404);
    }

    @Test
    void theWayToAReportOfTheCountyIsClosed() {
        String file;
        try (Visitor clerk = county.clerk()) {
            clerk.open("/reports/2024-06");
            file = clerk.page().locator("a[href*='/downloads/']").first().getAttribute("href");
        }

        assertThat(unit.open(file)).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/figures",
                "/figures/study.attendees?period=2024-06",
                "/reports",
                "/runs",
                "/register",
                "/log",
                "/accounts"
            })
    void pagesOfTheOfficeAreRefused(String path) {
        assertThat(unit.open(path)).isEqualTo(403);
    }

    @Test
    void theApiGivesItsOwnOnly() {
        for (String part : new String[] {"figures", "submissions", "findings"}) {
            APIResponse answer = unit.page().request().get(unit.at("/api/v1/periods/2024-06/" + part));

            assertThat(answer.status()).as(part).isEqualTo(200);
            assertThat(answer.text()).as(part).doesNotContain("U01", "城关镇", "若干");
        }
        assertThat(unit.page()
                        .request()
                        .get(unit.at("/api/v1/periods/2024-06/submissions"))
                        .text())
                .contains("东河镇6月.xlsx");
    }
}

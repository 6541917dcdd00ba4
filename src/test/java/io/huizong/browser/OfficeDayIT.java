package io.huizong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office's clerk does in a day, in a real browser: reads, follows, downloads, takes back, locks, runs. */
@Tag("browser")
class OfficeDayIT {
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

    @Test
    void aMistakeIsReadBesideItsRow() {
        try (Visitor clerk = county.clerk()) {
            clerk.open("/findings?period=2024-06");
            Locator line = clerk.page().locator("tbody tr", within("若干"));

            assertThat(line.innerText()).contains("错误", "城关镇", "D6", "待改正");
            line.locator("td.place a").click();

            assertThat(clerk.page().url()).contains("/submissions/").endsWith("#R6");
            assertThat(clerk.page().locator("#R6").innerText()).contains("若干", "退回", "D6");
        }
    }

    @Test
    void aFigureIsFollowedDownToItsCell() {
        try (Visitor clerk = county.clerk()) {
            clerk.open("/figures?period=2024-06");
            Locator row = clerk.page().locator("tr[data-code='study.attendees']");
            assertThat(row.locator("td.value").innerText()).isEqualTo("62");
            row.locator("th a").click();
            Locator source = clerk.page().locator("table.sources tbody tr", within("D5"));
            assertThat(source.innerText()).contains("城关镇", "30");
            source.locator("a").first().click();

            assertThat(clerk.page().locator("#R5").innerText()).contains("30", "采用");
            assertThat(clerk.page().innerText("h1")).contains("城关镇", "2024年6月");
        }
    }

    @Test
    void whatIsDownloadedIsWhatWasPublished() throws IOException {
        try (Visitor clerk = county.clerk()) {
            clerk.open("/reports/2024-06");
            for (String name : new String[] {"2024年6月汇总表.xlsx", "2024年6月工作情况通报.docx", "figures.json"}) {
                Download download = clerk.page()
                        .waitForDownload(() -> clerk.page()
                                .locator("a[href*='/downloads/']", within(name))
                                .first()
                                .click());

                assertThat(download.suggestedFilename()).isEqualTo(name);
                assertThat(download.path())
                        .hasSameBinaryContentAs(
                                county.program().output().resolve("2024-06").resolve(name));
            }
        }
    }

    @Test
    void aReportIsTakenBack() {
        try (Visitor clerk = county.clerk()) {
            clerk.page().onDialog(Dialog::accept);
            clerk.open("/coverage?period=2024-04");
            clerk.page().locator("tbody tr", within("东河镇")).locator("a").first().click();
            clerk.page().getByText("撤回这份报送件").click();
            clerk.page().getByLabel("撤回原因").fill("单位来电要求撤回");
            clerk.button("撤回").click();

            assertThat(clerk.text()).contains("已撤回");
            clerk.await("/figures/study.attendees?period=2024-04", "另有 1 家未报");
            clerk.open("/log");
            assertThat(clerk.text()).contains("撤回", "单位来电要求撤回", County.ADMINISTRATOR);
        }
    }

    @Test
    void aUnitIsLetOff() {
        try (Visitor clerk = county.clerk()) {
            clerk.open("/coverage?period=2024-03");
            clerk.link("免报登记").click();
            clerk.page().locator("#unit").selectOption("U01");
            clerk.page().locator("#form").selectOption("articles");
            clerk.page().getByLabel("原因").fill("没有这项工作");
            clerk.button("免报").click();

            assertThat(clerk.page().locator(".done").innerText()).contains("免报");
            assertThat(clerk.page().locator("tbody tr").innerText()).contains("城关镇", "2024年3月", "没有这项工作");
            clerk.open("/log");
            assertThat(clerk.text()).contains("没有这项工作");
        }
    }

    @Test
    void aRunIsSeenToMove() {
        for (int month = 1; month <= 6; month++) {
            for (int unit = 0; unit < 40; unit++) {
                county.drop()
                        .study("旧/%d/东河镇%d.xlsx".formatted(month, unit), "东河镇", YearMonth.of(2023, month), unit + 1);
            }
        }
        try (Visitor clerk = county.clerk()) {
            clerk.open("/runs");
            clerk.button("开始汇总").click();
            Set<Object> seen = new LinkedHashSet<>();
            Locator bar = clerk.page().locator("[data-run=bar]");
            for (int i = 0; i < 1200 && !clerk.page().locator(".run-idle").isVisible(); i++) {
                seen.add(bar.evaluate("bar => bar.value"));
                clerk.page().waitForTimeout(50);
            }

            assertThat(seen).as("positions of the bar").hasSizeGreaterThan(3);
            clerk.await("/runs", "完成");
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    private static Page.LocatorOptions within(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}

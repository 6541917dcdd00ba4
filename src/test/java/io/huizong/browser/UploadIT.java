package io.huizong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.huizong.DropFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are sent by way of the page, in a real browser. */
@Tag("browser")
class UploadIT {
    private static final long SIXTY_MEGABYTES = 60L << 20;

    @TempDir
    private static Path folder;

    private static County county;

    /** What people have at home. */
    @TempDir
    private Path home;

    @BeforeAll
    static void county() {
        county = new County(folder);
    }

    @AfterAll
    static void close() {
        county.close();
    }

    private Path study(String name, String unit, YearMonth month, Object... attendees) {
        new DropFolder(home).study(name, unit, month, attendees);
        return home.resolve(name);
    }

    private static Locator offer(Visitor visitor, String name) {
        return visitor.page().locator("article.offer", new Page.LocatorOptions().setHasText(name));
    }

    private static void send(Visitor visitor, Path... files) {
        visitor.open("/upload");
        visitor.page().locator("#file").setInputFiles(files);
        if (visitor.button("上传并检查").isVisible()) {
            visitor.button("上传并检查").click();
        }
    }

    @Test
    void aGoodFileIsCheckedAtOnceAndStoredOnceConfirmed() throws IOException {
        Path file = study("东河镇7月.xlsx", "东河镇", YearMonth.of(2024, 7), 8, 9);
        try (Visitor clerk = county.clerk()) {
            send(clerk, file);
            Locator offer = offer(clerk, "东河镇7月.xlsx");
            offer.waitFor();

            assertThat(offer.innerText()).contains("可以报送", "东河镇", "2024年7月", "理论学习");
            assertThat(uploaded()).noneMatch(one -> one.endsWith("东河镇7月.xlsx"));
            offer.getByText("确认报送").click();
            clerk.page().locator(".done").waitFor();

            assertThat(uploaded()).anyMatch(one -> one.endsWith("东河镇/东河镇7月.xlsx"));
            clerk.await("/coverage?period=2024-07", "已报");
        }
    }

    private static List<String> uploaded() throws IOException {
        try (Stream<Path> files = Files.walk(county.program().input())) {
            return files.map(file -> file.toString().replace('\\', '/')).toList();
        }
    }

    @Test
    void severalAreDroppedTogether() throws IOException {
        List<Map<String, String>> files = new ArrayList<>();
        for (String unit : List.of("城关镇", "东河镇")) {
            Path file = study(unit + "8月.xlsx", unit, YearMonth.of(2024, 8), 5);
            String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
            files.add(Map.of("name", unit + "8月.xlsx", "bytes", bytes));
        }
        try (Visitor clerk = county.clerk()) {
            clerk.open("/upload");
            clerk.page().evaluate("""
                            files => {
                              const carried = new DataTransfer();
                              for (const file of files) {
                                const bytes = Uint8Array.from(atob(file.bytes), c => c.charCodeAt(0));
                                carried.items.add(new File([bytes], file.name));
                              }
                              document.querySelector("#drop").dispatchEvent(
                                new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true}));
                            }""", files);
            if (clerk.button("上传并检查").isVisible()
                    && clerk.page().locator("article.offer").count() == 0) {
                clerk.button("上传并检查").click();
            }
            offer(clerk, "城关镇8月.xlsx").waitFor();
            offer(clerk, "东河镇8月.xlsx").waitFor();
        }
    }

    @Test
    void aBadFileCannotBeSent() throws IOException {
        Path file = Files.writeString(home.resolve("照片.xlsx"), "\u0089PNG 不是表格");
        try (Visitor clerk = county.clerk()) {
            send(clerk, file);
            Locator offer = offer(clerk, "照片.xlsx");
            offer.waitFor();

            assertThat(offer.innerText()).contains("不能报送");
            assertThat(offer.getByText("确认报送").count()).isZero();
        }
    }

    @Test
    void aHugeFileIsRefusedWithTheLimitInWords() throws IOException {
        Path file = home.resolve("很大.xlsx");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(SIXTY_MEGABYTES);
        }
        try (Visitor clerk = county.clerk()) {
            send(clerk, file);
            clerk.page()
                    .locator("main", new Page.LocatorOptions().setHasText("很大.xlsx"))
                    .waitFor();

            assertThat(clerk.text()).contains("50 MB");
            assertThat(clerk.page()
                            .locator("article.offer", new Page.LocatorOptions().setHasText("很大.xlsx"))
                            .count())
                    .isZero();
        }
    }

    @Test
    void aHostileNameIsOnlyAName() throws IOException {
        Path file = study("好.xlsx", "城关镇", YearMonth.of(2024, 9), 4);
        Path hostile = Files.copy(file, home.resolve("<img src=x onerror=alert(1)>.xlsx"));
        List<String> asked = new ArrayList<>();
        try (Visitor clerk = county.clerk()) {
            clerk.page().onDialog(dialog -> {
                asked.add(dialog.message());
                dialog.accept();
            });
            send(clerk, hostile);
            clerk.page().locator("article.offer").first().waitFor();
            clerk.page()
                    .locator("article.offer", new Page.LocatorOptions().setHasText("2024年9月"))
                    .getByText("确认报送")
                    .click();
            clerk.page().locator(".done").waitFor();
            clerk.await("/coverage?period=2024-09", "已报");
            clerk.page()
                    .locator("tbody tr", new Page.LocatorOptions().setHasText("城关镇"))
                    .locator("a")
                    .first()
                    .click();

            assertThat(clerk.text()).contains("onerror");
            assertThat(clerk.page().locator("main img").count()).isZero();
            assertThat(asked).isEmpty();
            assertThat(clerk.complaints()).isEmpty();
        }
    }

    @Test
    void aLockedPeriodTakesNothing() {
        Path file = study("城关镇2月更正.xlsx", "城关镇", YearMonth.of(2024, 2), 99);
        try (Visitor clerk = county.clerk()) {
            clerk.page().onDialog(Dialog::accept);
            clerk.open("/reports/2024-02");
            clerk.page().locator("form[action$='/lock'] button").first().click();
            assertThat(clerk.text()).contains("已锁定");

            send(clerk, file);
            Locator offer = offer(clerk, "城关镇2月更正.xlsx");
            offer.waitFor();

            assertThat(offer.innerText()).contains("不能报送", "已锁定");
            assertThat(offer.getByText("确认报送").count()).isZero();
        }
    }
}

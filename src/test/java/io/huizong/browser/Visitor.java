package io.huizong.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody at the pages; what the browser complains of on the way is kept. */
final class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final double PATIENCE_MS = 60_000;
    private static final int TRIES = 240;
    private static final double BETWEEN_MS = 500;

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context, URI site) {
        this.context = context;
        this.site = site;
        context.setDefaultTimeout(PATIENCE_MS);
        context.setDefaultNavigationTimeout(PATIENCE_MS);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Opens a path of the site and gives the status of the answer. */
    int open(String path) {
        return page.navigate(site.resolve(path).toString()).status();
    }

    void logIn(String name, String password) {
        open("/login");
        page.getByLabel("账号").fill(name);
        page.getByLabel("密码").fill(password);
        button("登录").click();
        page.waitForLoadState();
    }

    /** From the password that is good for once to one's own. */
    void choosePassword(String old, String chosen) {
        page.getByLabel("原密码").fill(old);
        page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill(chosen);
        page.getByLabel("再输一次新密码").fill(chosen);
        button("保存").click();
        page.waitForLoadState();
    }

    /** Makes an account for somebody else, and gives the password that is good for once. */
    String makeAccount(String name, String role, String unit) {
        open("/accounts");
        page.getByLabel("新账号").fill(name);
        page.locator("#role").selectOption(new SelectOption().setLabel(role));
        page.locator("#unit").selectOption(new SelectOption().setLabel(unit));
        button("增加").click();
        return page.locator(".secret").innerText().strip();
    }

    /** Waits until the page, opened again and again, says something. */
    void await(String path, String words) {
        open(path);
        for (int i = 0; i < TRIES && !text().contains(words); i++) {
            page.waitForTimeout(BETWEEN_MS);
            open(path);
        }
        assertThat(text()).contains(words);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    String text() {
        return page.innerText("main");
    }

    /** What the browser found wrong with the pages so far: refused scripts, errors in scripts. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** A path of the site, whole. */
    String at(String path) {
        return site.resolve(path).toString();
    }

    /** What the keyboard is at. */
    String focused() {
        return String.valueOf(page.evaluate("document.activeElement.innerText")).strip();
    }

    /** Fields that a screen reader has no name for. */
    List<?> unlabelled() {
        return (List<?>) page.evaluate("""
                [...document.querySelectorAll("main input:not([type=hidden]), main select, main textarea")]
                  .filter(field => !field.labels.length && !field.getAttribute("aria-label")
                    && !field.getAttribute("aria-labelledby") && field.getAttribute("aria-hidden") !== "true")
                  .map(field => field.outerHTML)""");
    }

    /** How far the page is wider than the window, in pixels. */
    int overhang() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    /** Keeps a picture of the whole page to be looked at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + page.viewportSize().width + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}

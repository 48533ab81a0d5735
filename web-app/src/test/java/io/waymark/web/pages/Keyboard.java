package io.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.WaitForSelectorOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.TabStops;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has keys alone, with scripts or without: goes from stop to stop as they stand on the page, and must see at each
 * where they are.
 */
public final class Keyboard implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int FAR = 250;

    private final Page page;

    private Keyboard(Page page) {
        this.page = page;
    }

    /** Who plays a role, or a stranger. */
    public static Keyboard of(@Nullable Role role, boolean scripts) {
        var page = scripts ? Chromium.open(WIDTH, ColorScheme.LIGHT) : Chromium.openWithoutScripts(WIDTH);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        if (role != null) {
            PageTests.as(role, page);
        }
        return new Keyboard(page);
    }

    public Page page() {
        return page;
    }

    public void open(String url) {
        page.navigate(url);
    }

    /** Goes on from where the focus is. */
    public void tabTo(String selector) {
        go("Tab", selector, _ -> false);
    }

    /** Goes back from where the focus is. */
    public void backTo(String selector) {
        go("Shift+Tab", selector, error -> error.startsWith("back"));
    }

    public void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    public void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses Enter, and waits for the page it leads to. */
    public void follow(String path) {
        press("Enter");
        page.waitForURL(address -> address.endsWith(path));
    }

    /** Sends the form, and waits until it is answered. */
    public void send() {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> press("Enter"));
    }

    /** Presses Enter, and waits until a part of the page is replaced. */
    public void replace() {
        page.waitForResponse(answer -> answer.request().headers().containsKey("hx-request"), () -> press("Enter"));
        page.waitForSelector(
                ".htmx-request, .htmx-swapping, .htmx-settling",
                new WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Presses Space up to three times: a busy browser may not open the dialog at once. */
    public void choose(Path file) {
        Stream.generate(this::chooser)
                .limit(3)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No dialog for files opened."))
                .setFiles(file);
    }

    private Optional<FileChooser> chooser() {
        try {
            var timeout = new Page.WaitForFileChooserOptions().setTimeout(10_000);
            return Optional.of(page.waitForFileChooser(timeout, () -> press("Space")));
        } catch (TimeoutError tooBusy) {
            return Optional.empty();
        }
    }

    /** Whether the focus is somewhere, and not lost with a part of the page that was replaced. */
    public boolean isSomewhere() {
        return (boolean) page.evaluate("document.activeElement !== document.body");
    }

    @Override
    public void close() {
        page.close();
    }

    private void go(String key, String selector, Predicate<String> accepted) {
        for (var presses = 0; presses < FAR; presses++) {
            page.keyboard().press(key);
            var error = TabStops.error(page);
            assertThat(accepted.test(error) ? "" : error)
                    .as("on the way to %s on %s", selector, page.url())
                    .isEmpty();
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("No way by keys to " + selector);
    }
}

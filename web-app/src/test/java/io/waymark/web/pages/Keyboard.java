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

    /** What is wrong with the stop that has the focus, after the one before. */
    private static final String ERROR = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) {
                return 'nowhere';
              }
              const name = at.outerHTML.slice(0, 120);
              const parts = [at, at.nextElementSibling, at.closest('label')].filter(it => it);
              const rings = it => [getComputedStyle(it), getComputedStyle(it, '::before'), getComputedStyle(it, '::after')];
              const ring = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
              if (!at.matches('iframe') && !parts.some(it => rings(it).some(ring))) {
                return 'not seen: ' + name;
              }
              if (at.tabIndex > 0) {
                return 'out of order: ' + name;
              }
              const box = at.getBoundingClientRect();
              const mine = it => it && (parts.some(part => part.contains(it)) || it.contains(at) && it.matches('label'));
              const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]]
                  .map(([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
              if (!at.matches('iframe') && !points.some(mine)) {
                return 'covered: ' + name + ' by ' + points[0]?.outerHTML.slice(0, 80);
              }
              const before = document.querySelector('[data-stop]');
              const order = before ? before.compareDocumentPosition(at) : 0;
              before?.removeAttribute('data-stop');
              at.setAttribute('data-stop', '');
              return order & Node.DOCUMENT_POSITION_PRECEDING ? 'back: ' + name : '';
            }""";

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
            var error = (String) page.evaluate(ERROR);
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

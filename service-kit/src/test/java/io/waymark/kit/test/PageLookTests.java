package io.waymark.kit.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is wrong with a page is seen, though not everything is looked at everywhere. */
class PageLookTests {

    private static final String PALE = "color: #bbb; background: #fff";
    private static final String PLAIN = "color: #222; background: #fff";

    private final Page page = Chromium.open(1280, ColorScheme.LIGHT);

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void findsNothingOnAPageThatIsAsItShouldBe() {
        assertThat(errors(menu("Plain"), "summary, p { %s }".formatted(PLAIN))).isEmpty();
    }

    @Test
    void findsWhatIsWrongWithAMenuOnEveryPageThatHasIt() {
        var styles = "summary { %s } p { %s }".formatted(PLAIN, PALE);

        assertThat(errors(menu("Pale"), styles)).anyMatch(error -> error.startsWith("1280 light: color-contrast"));
        assertThat(errors(menu("Pale"), styles)).anyMatch(error -> error.startsWith("1280 light: color-contrast"));
    }

    @Test
    void findsWhatIsWrongWithAMenuOnlyInAnotherStyleThemeOrPlace() {
        var styles = "summary, p { %s }".formatted(PLAIN);
        assertThat(errors(menu("Well known"), styles)).isEmpty();

        assertThat(errors(menu("Well known"), "summary { %s } p { %s }".formatted(PLAIN, PALE)))
                .isNotEmpty();
        assertThat(errors(
                        menu("Well known"),
                        styles + "@media (prefers-color-scheme: dark) { p { %s } }".formatted(PALE)))
                .isNotEmpty()
                .allMatch(error -> error.contains(" dark: color-contrast"));
        assertThat(errors(
                        "<div class='pale'>" + menu("Well known") + "</div>",
                        styles + ".pale p { %s }".formatted(PALE)))
                .isNotEmpty();
    }

    @Test
    void findsWhatNobodyCanScrollToOnASmallPhoneAlone() {
        assertThat(errors(
                        "<div class='wide'><p>At the end</p></div>",
                        ".wide { overflow-x: auto } .wide p { width: 340px; text-align: right }"))
                .isNotEmpty()
                .allMatch(error -> error.startsWith("320 light: scrollable-region-focusable"));
    }

    private List<String> errors(String main, String styles) {
        page.setContent(
                "<!doctype html><html lang='en'><head><title>A page</title><style>%s</style></head>".formatted(styles)
                        + "<body><main><h1>A page</h1>%s</main></body></html>".formatted(main));
        return PageLook.at(page).errors();
    }

    private static String menu(String text) {
        return "<details class='menu'><summary>More</summary><p>%s</p></details>".formatted(text);
    }
}

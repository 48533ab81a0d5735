package io.waymark.kit.test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A page as it stands in a browser: what stands in anybody's way on it, and what does not fit. */
public final class PageLook {

    private static final int DESK = 1280;
    private static final int HALF_A_DESK = 640;
    private static final int PHONE = 390;
    private static final int SMALL_PHONE = 320;
    private static final int USUAL = 16;
    private static final int LARGE = 2 * USUAL;

    /** What a theme changes. */
    private static final List<String> COLORS = List.of("color-contrast", "link-in-text-block");

    /** What space changes. */
    private static final List<String> SPACE = List.of("scrollable-region-focusable");

    private static final List<String> EVERYTHING = List.of();

    private static final int WITHOUT_MENUS = -1;

    private static final String BARRIERS = script("barriers.js");
    private static final String MENUS = script("menus.js");
    private static final String LAYOUT = script("layout.js");

    /** Menus that were looked at where they look alike, as that of the shell does on every page. */
    private static final Set<String> HARMLESS = ConcurrentHashMap.newKeySet();

    private final Page page;

    private PageLook(Page page) {
        this.page = page;
    }

    public static PageLook at(Page page) {
        return new PageLook(page);
    }

    /**
     * Everything that is wrong with the page in either theme on a desk and on phones, and with text twice as large. Where it was
     * looked at is said before what was seen. No style tells phones apart, a test says, so that on a small one there is only less
     * space.
     */
    public List<String> errors() {
        var errors = new ArrayList<String>();
        for (var width : List.of(DESK, PHONE)) {
            look(width, ColorScheme.LIGHT);
            add(errors, width + " light", barriers());
            add(errors, width + " wide", layoutErrors());
            look(width, ColorScheme.DARK);
            add(errors, width + " dark", barriers(COLORS));
        }
        look(SMALL_PHONE, ColorScheme.LIGHT);
        add(errors, SMALL_PHONE + " light", barriers(SPACE));
        add(errors, SMALL_PHONE + " wide", layoutErrors());
        write(LARGE);
        for (var width : List.of(DESK, HALF_A_DESK)) {
            look(width, ColorScheme.LIGHT);
            add(errors, width + " with large text", layoutErrors());
        }
        write(USUAL);
        look(DESK, ColorScheme.LIGHT);
        return errors;
    }

    /** What does not fit on the screen. */
    @SuppressWarnings("unchecked")
    public List<String> layoutErrors() {
        return (List<String>) page.evaluate(LAYOUT);
    }

    /** What stands in the way of somebody who cannot see or point, with everything unfolded: a line for each rule. */
    public List<String> barriers() {
        return barriers(EVERYTHING);
    }

    @SuppressWarnings("unchecked")
    private List<String> barriers(List<String> rules) {
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        showWhole();
        var errors = new ArrayList<>(barriers(rules, WITHOUT_MENUS));
        var menus = (List<String>) page.evaluate(MENUS);
        for (var menu = 0; menu < menus.size(); menu++) {
            var look = rules + menus.get(menu);
            if (!HARMLESS.contains(look)) {
                var found = barriers(rules, menu);
                errors.addAll(found);
                if (found.isEmpty()) {
                    HARMLESS.add(look);
                }
            }
        }
        return errors;
    }

    @SuppressWarnings("unchecked")
    private List<String> barriers(List<String> rules, int menu) {
        return (List<String>) page.evaluate(BARRIERS, Map.of("rules", rules, "menu", menu));
    }

    private void look(int width, ColorScheme scheme) {
        page.setViewportSize(width, Chromium.HEIGHT);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    /** As large as somebody has set in their browser: pages take it for their measure, of widths too. */
    private void write(int pixels) {
        var sizes = new JsonObject();
        sizes.addProperty("standard", pixels);
        var settings = new JsonObject();
        settings.add("fontSizes", sizes);
        page.context().newCDPSession(page).send("Page.setFontSizes", settings);
    }

    /** As if scrolled everywhere: what lies beneath the bar at a phone's foot at first is no barrier. */
    private void showWhole() {
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = !it.matches('.menu'))");
        var height = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(page.viewportSize().width, Math.max(height, Chromium.HEIGHT));
    }

    private static void add(List<String> errors, String where, List<String> seen) {
        seen.stream().map(error -> where + ": " + error).forEach(errors::add);
    }

    static String script(String name) {
        try (var script = Objects.requireNonNull(PageLook.class.getResourceAsStream(name), name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .reduce("", (text, line) -> text + line + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

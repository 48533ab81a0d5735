package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.kit.test.Chromium;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Visitor;
import io.waymark.stack.demo.DemoColleges;

/** A page of the platform in a browser of one person's own. */
record OpenPage(Page page) implements AutoCloseable {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    /** A stranger follows a link on a phone. */
    static OpenPage ofStranger() {
        return new OpenPage(Chromium.open(PHONE, ColorScheme.LIGHT));
    }

    /** With scripts. */
    static OpenPage ofStudent(String email) {
        return signedIn(Chromium.open(DESK, ColorScheme.LIGHT), email);
    }

    /** Without scripts, which nothing of what they do needs. */
    static OpenPage ofStaff(String email) {
        StackForTests.givePassword(email);
        return signedIn(Chromium.openWithoutScripts(DESK), email);
    }

    private static OpenPage signedIn(Page page, String email) {
        var opened = new OpenPage(page).go("/sign-in");
        opened.form("/sign-in")
                .with("college", "alder-valley")
                .with("email", email)
                .with("password", DemoColleges.PASSWORD)
                .send();
        assertThat(opened.page.locator(".me")).isVisible();
        return opened;
    }

    OpenPage go(String path) {
        page.navigate(Visitor.address(path));
        return this;
    }

    /** The first form that is sent to an address that ends so. */
    PageForm form(String action) {
        return new PageForm(
                page,
                page.locator("form[method=post]:is([action$='%1$s'], [action*='%1$s?'])".formatted(action))
                        .first());
    }

    PageForm formAt(String selector) {
        return new PageForm(page, page.locator(selector).first());
    }

    void tick(String selector) {
        page.locator(selector).first().check();
    }

    void click(String selector) {
        page.locator(selector).first().click();
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    void follow(String selector) {
        var link = page.locator(selector).first();
        assertThat(link).isVisible();
        go(link.getAttribute("href"));
    }

    void reads(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    @Override
    public void close() {
        page.close();
    }
}

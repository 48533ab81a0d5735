package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import io.waymark.kit.test.PdfForTests;

/** A form on a page, filled in by the names of its fields and sent by a button of its own. */
record PageForm(Page page, Locator form) {

    PageForm with(String name, String value) {
        var field = form.locator("[name='" + name + "']").first();
        switch (String.valueOf(field.evaluate("field => field.tagName === 'SELECT' ? 'select' : field.type"))) {
            case "select" -> field.selectOption(value);
            case "checkbox", "radio" ->
                form.locator("[name='%s'][value='%s']".formatted(name, value)).check(new CheckOptions().setForce(true));
            default -> field.fill(value);
        }
        return this;
    }

    /** Every box of a name. */
    PageForm tickingAll(String name) {
        form.locator("[name='" + name + "']").all().forEach(Locator::check);
        return this;
    }

    PageForm attaching(String fileName) {
        form.locator("input[type=file]")
                .setInputFiles(new FilePayload(fileName, "application/pdf", PdfForTests.onePage()));
        return this;
    }

    void send() {
        send(form.locator("button[type=submit]:not([formaction])").first());
    }

    void press(String name, String value) {
        send(form.locator("button[name='%s'][value='%s']".formatted(name, value)));
    }

    /** Waits for the page that answers, which says of nothing that it is wrong. */
    private void send(Locator button) {
        var answered = page.waitForResponse(PageForm::isPage, button::click);
        page.waitForLoadState();
        assertThat(page.locator(".invalid-feedback, [role=alert]")).hasCount(0);
        if (!answered.ok()) {
            throw new AssertionError(answered.status() + " from " + answered.url());
        }
    }

    private static boolean isPage(Response response) {
        return response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400);
    }
}

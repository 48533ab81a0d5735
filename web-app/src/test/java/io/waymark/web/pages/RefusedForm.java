package io.waymark.web.pages;

import com.microsoft.playwright.Page;

/** A form that somebody sends with nothing in it. */
public final class RefusedForm {

    private RefusedForm() {}

    /** Sends it, and waits until the page says what is missing. */
    public static void send(Page page, String form) {
        page.locator(form).evaluate("""
                form => {
                  form.noValidate = true;
                  form.querySelectorAll('input:is([type=text], [type=email], [type=number], [type=date], [type=time]), textarea')
                      .forEach(it => it.value = '');
                  form.requestSubmit(form.querySelector('.btn-primary') ?? form.querySelector('button:not([aria-hidden])'));
                }""");
        page.waitForSelector("main :is([aria-invalid=true], [role=alert])");
    }
}

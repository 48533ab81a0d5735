package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/** Somebody of the college before the queue of what waits for them in one capacity. */
record ReviewerAtWork(OpenPage page, String queue) implements AutoCloseable {

    static ReviewerAtWork advisor() {
        return new ReviewerAtWork(OpenPage.ofStaff(NewStudent.ADVISOR), "/reviewer/queue/advisor");
    }

    static ReviewerAtWork registrar() {
        return new ReviewerAtWork(OpenPage.ofStaff("paula.novak@aldervalley.example"), "/reviewer/queue/registrar");
    }

    static ReviewerAtWork instructor() {
        return new ReviewerAtWork(OpenPage.ofStaff("imre.halasz@aldervalley.example"), "/reviewer/queue/faculty");
    }

    /** What a student submitted for a step; the text is part of it. */
    void verifies(NewStudent student, String step, String text) {
        open(student, step, text);
        decision().press("decide", "verify");
    }

    void verifiesAs(String level, NewStudent student, String step, String text) {
        open(student, step, text);
        decision().with("level", level).press("decide", "verify");
    }

    /** Back to the student, with what to change. */
    void returns(NewStudent student, String step, String comment) {
        open(student, step, "");
        decision().with("comment", comment).press("decide", "return");
    }

    private void open(NewStudent student, String step, String text) {
        page.go(queue + "?step=" + step);
        while (found(student).count() == 0) {
            page.follow(".pager a[rel=next]");
        }
        page.go(found(student).first().getAttribute("href"));
        assertThat(page.find("#item")).containsText(student.name());
        assertThat(page.find("#item")).containsText(text);
    }

    private PageForm decision() {
        return new PageForm(page.page(), page.find("#decision"));
    }

    private Locator found(NewStudent student) {
        return page.page()
                .locator("tbody")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(student.name()));
    }

    @Override
    public void close() {
        page.close();
    }
}

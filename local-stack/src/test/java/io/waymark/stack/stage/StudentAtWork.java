package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.waymark.stack.StackForTests;
import java.time.LocalDate;
import java.time.ZoneId;

/** A student before the pages of their roadmap. */
record StudentAtWork(OpenPage page) implements AutoCloseable {

    private static final ZoneId COLLEGE = ZoneId.of("America/New_York");

    static StudentAtWork of(NewStudent student) {
        return new StudentAtWork(OpenPage.signedIn(student.email()));
    }

    static LocalDate today() {
        return LocalDate.ofInstant(StackForTests.get().clock().instant(), COLLEGE);
    }

    /** The form of what a step asks for. */
    PageForm evidence(String step, String requirement) {
        page.go("/student/roadmap/steps/" + step);
        return page.form("/steps/%s/evidence/%s".formatted(step, requirement));
    }

    void writes(String step, String text) {
        evidence(step, "reflection").with("text", text).send();
    }

    void ticksAll(String step) {
        evidence(step, "checklist").tickingAll("checked").send();
    }

    void asksForReview(String step, String text) {
        evidence(step, "advisor-review").with("text", text).send();
    }

    void uploads(String step, String type, String file) {
        evidence(step, "document-upload")
                .with("documentType", type)
                .attaching(file)
                .send();
    }

    /** Has somebody outside asked about what was just submitted. */
    void names(String step, String capacity, String name, String email) {
        page.go("/student/roadmap/steps/" + step);
        var form = page.find("form[action$='/outsider']:has([name=capacity][value=%s])".formatted(capacity));
        new PageForm(page.page(), form.first())
                .with("name", name)
                .with("email", email)
                .send();
    }

    void seesVerified(String step, String assurance) {
        sees(step, "verified", assurance);
    }

    void sees(String step, String state, String words) {
        page.go("/student/roadmap/steps/" + step);
        var status = page.find(".page-head .status").first();
        assertThat(status).hasAttribute("data-state", state);
        assertThat(status).containsText(words);
    }

    /** On the trail, the stage and all of it that is needed. */
    void seesStageVerified(int number, String title) {
        page.go("/student/roadmap");
        var stage = page.find("#trail-" + number);
        assertThat(stage.locator("h3")).containsText(title);
        assertThat(stage).hasAttribute("data-state", "verified");
    }

    @Override
    public void close() {
        page.close();
    }
}

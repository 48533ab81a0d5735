package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** A student before the pages of their roadmap. */
record StudentAtWork(OpenPage page) implements AutoCloseable {

    private static final Pattern ASSURED = Pattern.compile("Self-reported|Verified|Confirmed by the issuer");
    private static final Pattern NOT_STARTED = Pattern.compile("todo|locked");

    static StudentAtWork of(NewStudent student) {
        return new StudentAtWork(OpenPage.ofStudent(student.email()));
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
        var status = status(step);
        assertThat(status).hasAttribute("data-state", state);
        assertThat(status).containsText(words);
    }

    /** On the trail, before anything of a stage is done. */
    void seesStageNotStarted(int number) {
        page.go("/student/roadmap");
        assertThat(page.find("#trail-" + number)).hasAttribute("data-state", NOT_STARTED);
        page.find("#trail-%d .step".formatted(number))
                .all()
                .forEach(step -> assertThat(step).hasAttribute("data-state", NOT_STARTED));
    }

    /** On the trail, and on the page of each step that the stage needs, with how far it can be relied on. */
    void seesStageVerified(int number) {
        var needed = NeededSteps.ofStage(number);
        page.go("/student/roadmap");
        var stage = page.find("#trail-" + number);
        assertThat(stage.locator("h3")).containsText(needed.stage().title());
        assertThat(stage).hasAttribute("data-state", "verified");
        assertThat(stage.locator(".step[data-state=verified]")).hasCount((int) needed.count());
        needed.keys().forEach(step -> assertThat(status(step)).hasText(ASSURED));
    }

    private Locator status(String step) {
        page.go("/student/roadmap/steps/" + step);
        return page.find(".page-head .status").first();
    }

    @Override
    public void close() {
        page.close();
    }
}

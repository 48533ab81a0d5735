package io.waymark.stack;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.waymark.kit.test.Chromium;
import io.waymark.stack.demo.DemoColleges;
import io.waymark.stack.platform.Stack;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job from end to end, as its people do it in a browser: with scripts, and without. */
class StoryTests {

    private static final String REFLECTION =
            "I like careful work, and keeping records complete is careful work. ".repeat(12);

    private final Stack stack = StackForTests.get();
    private boolean scripts;

    @AfterEach
    void clockBackToNow() {
        stack.clock().backToNow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anImportBecomesAStudentWhoseEvidenceAndMentorMoveTheRoad(boolean withScripts) {
        scripts = withScripts;
        var name = withScripts ? "Noa" : "Ada";
        var email = name.toLowerCase(java.util.Locale.ROOT) + ".winter@aldervalley.example";

        String link;
        try (var admin = signIn("ruth.bellamy")) {
            importPeople(admin, name, email);
            link = passwordLink(admin, email);
        }
        choosePassword(link);
        try (var student = signInAs(email);
                var advisor = signIn("dana.whitcomb")) {
            handInReflection(student);
            verify(advisor, name + " Winter");
            student.navigate(url("/student/roadmap/steps/research-duties"));
            assertThat(student.locator("main")).containsText("Verified");
            meetTheAdvisor(student, advisor, name + " Winter");
            meetThreeTimes(student, name + " Winter", recommendedMentor(student));
            fulfilled(student);
        }
    }

    private void importPeople(Page admin, String name, String email) {
        var csv = """
                role,number,given_name,family_name,email,time_zone,cohort,advisor_number,roadmap,started_on
                student,%s-1,%s,Winter,%s,America/New_York,"HIT, fall 2026",A-101,health-information-technician,2026-08-24
                """.formatted(name, name, email);
        admin.navigate(url("/admin/imports"));
        admin.locator("input[type=file]")
                .setInputFiles(new FilePayload(name + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        admin.locator("form[enctype] button[type=submit]").click();
        eventually(admin, "form[action$='/apply'] button:not([aria-disabled=true])");
        admin.locator("form[action$='/apply'] button").click();
        eventually(admin, "#report-h");
    }

    private String passwordLink(Page admin, String email) {
        admin.navigate(url("/admin/people?q=" + email));
        admin.locator("table tbody th a").first().click();
        admin.locator("form[action$='/password-link'] button").click();
        return admin.locator("#password-link").inputValue();
    }

    private void choosePassword(String link) {
        try (var somebody = page()) {
            somebody.navigate(url(link));
            somebody.locator("[name=password]").fill(DemoColleges.PASSWORD);
            somebody.locator("[name=again]").fill(DemoColleges.PASSWORD);
            somebody.locator("main button[type=submit]").click();
            assertThat(somebody).hasURL(java.util.regex.Pattern.compile(".*/sign-in.*"));
        }
    }

    private void handInReflection(Page student) {
        student.navigate(url("/student/roadmap"));
        assertThat(student.locator("h1")).containsText("Health Information Technician");
        student.navigate(url("/student/roadmap/steps/research-duties"));
        student.locator("textarea[name=text]").fill(REFLECTION);
        student.locator("form[action*='research-duties'] button[type=submit]")
                .first()
                .click();
        assertThat(student.locator("main")).containsText("Submitted");
    }

    private void verify(Page advisor, String student) {
        advisor.navigate(url("/reviewer/queue/advisor"));
        while (advisor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(student))
                        .count()
                == 0) {
            advisor.locator(".pager a").last().click();
        }
        advisor.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(student))
                .first()
                .click();
        assertThat(advisor.locator("main")).containsText("I like careful work");
        advisor.locator("button[name=decide][value=verify]").first().click();
    }

    private void meetTheAdvisor(Page student, Page advisor, String name) {
        student.navigate(url("/student/meetings/advising"));
        student.locator(".slots label").nth(1).click();
        student.locator("[name=topic]").fill("Which courses come next");
        student.locator("form[action$='/student/meetings/advising'] button[type=submit]")
                .last()
                .click();
        assertThat(student.locator("main")).containsText("Advising with Dana Whitcomb");
        student.locator("a[href*='/student/meetings/advising/'][href$='/reschedule']")
                .first()
                .click();
        student.locator(".slots label").nth(2).click();
        student.locator("form[action$='/reschedule'] button[type=submit]")
                .last()
                .click();
        assertThat(student.locator("main")).containsText("Advising with Dana Whitcomb");
        advisor.navigate(url("/host/calendar/advisor?view=list"));
        assertThat(advisor.locator("main")).containsText(name);
    }

    private String recommendedMentor(Page student) {
        student.navigate(url("/student/mentors?step=build-mentor-relationship"));
        return student.locator("main a[href*='/student/mentors/']").first().getAttribute("href");
    }

    private void meetThreeTimes(Page student, String name, String profile) {
        student.navigate(url(profile));
        var mentorName = student.locator("h1").innerText();
        try (var mentor = signIn(localPartOf(mentorName))) {
            for (var session = 0; session < 3; session++) {
                book(student, profile, mentorName);
                stack.clock().setTo(stack.clock().instant().plus(Duration.ofDays(46)));
                student.navigate(url("/student/meetings"));
                student.locator("form[action$='/attendance'] button[value=ATTENDED]")
                        .first()
                        .click();
                confirm(mentor, name);
            }
        }
    }

    private void book(Page student, String profile, String mentor) {
        student.navigate(url(profile));
        // not the first, which may become too soon while it is chosen
        student.locator(".slots label").nth(1).click();
        student.locator("[name=topic]").fill("How I get started");
        student.locator("form[action*='/student/mentors/'] button[type=submit]")
                .last()
                .click();
        assertThat(student.locator("main")).containsText(mentor);
    }

    private void confirm(Page mentor, String student) {
        mentor.navigate(url("/host/calendar/mentor"));
        mentor.locator("#attendance > summary").click();
        mentor.locator("#attendance .meeting")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(student))
                .locator("button[name=outcome][value=ATTENDED]")
                .first()
                .click();
    }

    private static String localPartOf(String mentor) {
        var local = mentor.toLowerCase(java.util.Locale.ROOT).replace("í", "i").replace(' ', '.');
        StackForTests.givePassword(local + "@aldervalley.example");
        return local;
    }

    private void fulfilled(Page student) {
        for (var look = 0; look < 40; look++) {
            student.navigate(url("/student/roadmap/steps/build-mentor-relationship"));
            if (student.locator(".page-head .status[data-state=verified]").count() > 0) {
                return;
            }
            student.waitForTimeout(250);
        }
        assertThat(student.locator(".page-head .status").first()).hasAttribute("data-state", "verified");
    }

    /** Waits for background work: the page moves by itself with scripts, by reloading without. */
    private void eventually(Page page, String selector) {
        for (var look = 0; look < 80 && page.locator(selector).count() == 0; look++) {
            page.waitForTimeout(250);
            if (!scripts) {
                page.reload();
            }
        }
        assertThat(page.locator(selector).first()).isVisible();
    }

    private Page signIn(String local) {
        return signInAs(local + "@aldervalley.example");
    }

    private Page signInAs(String email) {
        var page = page();
        page.navigate(url("/sign-in"));
        page.locator("[name=college]").selectOption("alder-valley");
        page.locator("[name=email]").fill(email);
        page.locator("[name=password]").fill(DemoColleges.PASSWORD);
        page.locator("main button[type=submit]").click();
        assertThat(page.locator(".me")).isVisible();
        return page;
    }

    private Page page() {
        return scripts ? Chromium.open(1280, ColorScheme.LIGHT) : Chromium.openWithoutScripts(1280);
    }

    private String url(String path) {
        return path.startsWith("http") ? path : stack.webUrl() + path;
    }
}

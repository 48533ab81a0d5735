package io.waymark.web.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.Wave;
import io.waymark.web.services.Answers;
import io.waymark.web.student.education.EducationSamples;
import io.waymark.web.student.experience.HoursSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** The hours and the education of a student, as the advisor reads them. */
class StudentRecordsTests extends StaffPageTests {

    private static final String HOURS = Routes.MAYA + "/hours";
    private static final String EDUCATION = Routes.MAYA + "/education";

    @Test
    void holdsTheHoursAgainstTheirTargets() {
        given(hours.of(any(), any())).willReturn(HoursSamples.tooSlow());

        assertThat(get(Role.ADVISOR, HOURS))
                .bodyText()
                .contains(
                        "Hours of Maya Okafor",
                        "There are 12 of 20 hours, 2.5 of them not verified yet."
                                + " The placement ends November 20: at this pace 5 hours are missing by then.",
                        "9.5 of 20 verified",
                        "href=\"" + Routes.MAYA + "/steps/log-volunteer-hours\"");
        assertThat(main(HOURS)).doesNotContain("You have", "/student/", "Enter hours", "<form");
    }

    @Test
    void saysWhomHoursWaitForAndWhoDisputesThem() {
        assertThat(get(Role.ADVISOR, HOURS))
                .bodyText()
                .containsSubsequence(
                        "Disputed",
                        "November 9, 2026",
                        "Joan &lt;i&gt;Peralta: They say that it is not right.",
                        "You left at &lt;b&gt;ten.",
                        "Waiting to be verified",
                        "Joan &lt;i&gt;Peralta, the site supervisor",
                        "2 entries, 2.5 hours",
                        "Since",
                        "Nobody: the student has not named the site supervisor yet");
    }

    @Test
    void goesFromWeekToWeek() {
        assertThat(get(Role.ADVISOR, HOURS + "?week=2026-11-12"))
                .bodyText()
                .contains("href=\"" + HOURS + "?week=2026-11-02\"");
        then(hours).should().of(Samples.MAYA_ID, LocalDate.of(2026, 11, 12));

        assertThat(get(Role.ADVISOR, HOURS + "?week=nonsense")).hasStatusOk();
        then(hours).should().of(Samples.MAYA_ID, null);
    }

    @Test
    void saysWhatToDoWhereNoHoursAreAskedFor() {
        given(hours.of(any(), any())).willReturn(HoursView.none(LocalDate.of(2026, 11, 10)));

        assertThat(get(Role.ADVISOR, HOURS))
                .hasStatusOk()
                .bodyText()
                .contains("No hours are asked for", "Put the student on one first.");
    }

    @Test
    void warnsOfAnAccreditationThatDoesNotLast() {
        Map.of(
                        Accreditation.LAPSED, "Talk to the student before they register for another term.",
                        Accreditation.ENDS_BEFORE_GRADUATION, "and the student expects to graduate later",
                        Accreditation.LAPSES_SOON, "within six months")
                .forEach((accreditation, sentence) -> {
                    given(education.show(any())).willReturn(EducationSamples.enrolled(accreditation));

                    assertThat(get(Role.ADVISOR, EDUCATION))
                            .bodyText()
                            .contains("Check the program’s accreditation", sentence, "May 15, 2030");
                });
        given(education.show(any())).willReturn(EducationSamples.enrolled(Accreditation.HOLDS));
        assertThat(get(Role.ADVISOR, EDUCATION)).bodyText().doesNotContain("Check the program’s accreditation");
    }

    @Test
    void saysWhichCoursesAreThereAndWhichAreMissingWithoutForms() {
        assertThat(get(Role.ADVISOR, EDUCATION))
                .bodyText()
                .contains(
                        "Education of Maya Okafor",
                        "The student has not said yet which program they are in.",
                        "HIT 110 Medical &lt;i&gt;Terminology",
                        "Missing",
                        "Waiting for the registrar since November 4",
                        "href=\"" + Routes.MAYA + "/steps/course-healthcare-administration\"",
                        "Alder Valley College");
        assertThat(main(EDUCATION)).doesNotContain("/student/", "Submit a", "Remove", "<form");
    }

    private String main(String path) {
        var page = Objects.requireNonNull(get(Role.ADVISOR, path).getResponse());
        return Jsoup.parse(new String(page.getContentAsByteArray(), UTF_8))
                .select("main")
                .outerHtml();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hours", "/education"})
    void asksForAllAtOnce(String path) {
        var wave = Wave.of(2);
        willAnswer(wave.then(Samples.people().getLast())).given(people).show(any());
        willAnswer(wave.then(HoursSamples.hours())).given(hours).of(any(), any());
        willAnswer(wave.then(EducationSamples.enrolled(Accreditation.HOLDS)))
                .given(education)
                .show(any());

        assertThat(get(Role.ADVISOR, Routes.MAYA + path)).hasStatusOk();
    }

    @Test
    void areClosedToWhoeverDoesNotAdviseTheStudent() {
        given(people.show(any())).willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "None.", Map.of()));
        given(hours.of(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "None.", Map.of()));
        given(education.show(any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-person", "None.", Map.of()));

        for (var path : List.of(HOURS, EDUCATION)) {
            assertThat(get(Role.ADVISOR, path)).hasStatus(HttpStatus.NOT_FOUND);
            for (var role : List.of(Role.STUDENT, Role.MENTOR, Role.REGISTRAR, Role.FACULTY)) {
                assertThat(get(role, path)).hasStatus(HttpStatus.FORBIDDEN);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "390, DARK", "1280, LIGHT", "1280, DARK"})
    void haveNoBarrierAndFit(int width, ColorScheme scheme) {
        given(education.show(any())).willReturn(EducationSamples.enrolled(Accreditation.LAPSED));
        try (var page = browser(Role.ADVISOR, width, scheme)) {
            for (var path : List.of(HOURS, EDUCATION)) {
                page.navigate(url(path));

                assertThat(PageLook.at(page).errors())
                        .as("%s at %d", path, width)
                        .isEmpty();
            }
        }
    }
}

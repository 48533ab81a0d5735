package io.waymark.web.student.education;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.web.admin.programs.ProgramSamples;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** What a student finds, compares, chooses and is told of programs. */
public class EducationPageTests extends StudentPageTests {

    private static final String EDUCATION = "/student/education";
    private static final String SHORTLIST = EDUCATION + "/shortlist/" + ProgramSamples.HIT;

    public static Stream<String> routes() {
        return Stream.of(
                EDUCATION,
                EDUCATION + "/programs",
                EDUCATION + "/compare?program=" + ProgramSamples.HIT + "&program=" + ProgramSamples.CODING);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.textsWith("student/education/EducationPageTests")).errors(page))
                    .isEmpty();
        }
    }

    @Test
    void findsProgramsAsTheAddressSays() {
        assertThat(get(EDUCATION + "/programs?q=hit&level=ASSOCIATE&mode=ONLINE&accreditor=cahiim"))
                .bodyText()
                .contains("Health Information Technology, AAS", "$11,800", "Not known", "On your shortlist");
        then(programs).should().list("hit", DegreeLevel.ASSOCIATE, StudyMode.ONLINE, "cahiim", false, null, 50);
        assertThat(get(EDUCATION + "/programs?level=KING&mode=x")).hasStatusOk();
    }

    @Test
    void standsWhileProgramsCannotBeListed() {
        given(programs.list(any(), any(), any(), any(), anyBoolean(), any(), anyInt()))
                .willThrow(Answers.silence());
        given(education.show(any())).willThrow(Answers.silence());

        assertThat(get(EDUCATION + "/programs")).hasStatusOk().bodyText().contains("is not available right now");
    }

    @Test
    void comparesUpToFourThatTheAddressNames() {
        var fifth = new UUID(0, 9);
        var address = EDUCATION + "/compare?program=" + ProgramSamples.HIT + "&program=" + ProgramSamples.CODING
                + "&program=nonsense&program=" + ProgramSamples.HIT + "&program=" + new UUID(0, 7) + "&program="
                + new UUID(0, 8) + "&program=" + fifth;

        assertThat(get(address))
                .bodyText()
                .contains(
                        "Health Information Technology, AAS, Alder Valley College",
                        "&lt;b&gt;Birch&lt;/b&gt; River College",
                        "24 months",
                        "51.0713",
                        "https://aldervalley.example/hit");
        then(programs)
                .should()
                .compared(List.of(ProgramSamples.HIT, ProgramSamples.CODING, new UUID(0, 7), new UUID(0, 8)));
    }

    @Test
    void saysWhatToCompareWhereNothingIsNamed() {
        assertThat(get(EDUCATION + "/compare")).hasStatusOk().bodyText().contains("Choose up to four programs");
        then(programs).should(never()).compared(any());
    }

    @Test
    void keepsWhatWasFoundWhileProgramsAreShortlisted() {
        assertThat(post(SHORTLIST, "q", "hit & more", "level", "ASSOCIATE"))
                .hasRedirectedUrl(EDUCATION + "/programs?q=hit+%26+more&level=ASSOCIATE");
        then(education).should().shortlist(any(), org.mockito.ArgumentMatchers.eq(ProgramSamples.HIT));
        assertThat(post(SHORTLIST + "/remove")).hasRedirectedUrl(EDUCATION);

        given(education.shortlist(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "shortlist-full", "Full."));
        assertThat(post(SHORTLIST)).hasRedirectedUrl(EDUCATION + "/programs");
    }

    @Test
    void submitsTheShortlistAsTheStepAsks() {
        assertThat(get(EDUCATION))
                .bodyText()
                .contains(
                        "action=\"/student/roadmap/steps/find-accredited-programs/evidence/link-record\"",
                        "name=\"entries[0][college]\" value=\"Alder Valley College\"",
                        "name=\"entries[0][accreditor]\" value=\"CAHIIM\"",
                        "name=\"entries[1][accreditor]\" value=\"None\"",
                        "name=\"entries[1][mode]\" value=\"Online\"",
                        "name=\"entries[0][accreditor-directory-url]\"",
                        "/student/education/compare?program=" + ProgramSamples.HIT + "&amp;program="
                                + ProgramSamples.CODING);
    }

    @Test
    void beginsEnrollmentWithTheProgramThatWasChosen() {
        given(programs.compared(List.of(ProgramSamples.HIT))).willReturn(List.of(ProgramSamples.hit()));

        assertThat(get(EDUCATION + "?program=" + ProgramSamples.HIT))
                .bodyText()
                .contains(
                        "action=\"/student/roadmap/steps/enroll-in-accredited-program/evidence/degree-record\"",
                        "value=\"Health Information Technology, AAS\"");
        assertThat(get(EDUCATION + "?program=nonsense")).hasStatusOk();
    }

    @Test
    void tellsWhichCoursesArePassedAndWhichAreMissing() {
        assertThat(get(EDUCATION))
                .bodyText()
                .contains(
                        "HIT 110 Medical &lt;i&gt;Terminology",
                        "Fall 2026",
                        "B+",
                        "Verified",
                        "Missing",
                        "Submit a course in Administration",
                        "/student/roadmap/steps/complete-associate-degree")
                .containsPattern("High-school diploma or GED</a>\\s*<span class=\"status\" data-state=\"verified\"");
    }

    /** Wherever the student is. */
    @Test
    void offersTheCollegesDayForTheCheckOfAnAccreditor() {
        assertThat(get(EDUCATION)).bodyText().contains("value=\"2026-11-02\"");
    }

    @Test
    void warnsOfAnAccreditationThatDoesNotLast() {
        Map.of(
                        Accreditation.LAPSED, "ended on",
                        Accreditation.ENDS_BEFORE_GRADUATION, "you expect to graduate later",
                        Accreditation.LAPSES_SOON, "within six months")
                .forEach((accreditation, sentence) -> {
                    given(education.show(any())).willReturn(EducationSamples.enrolled(accreditation));
                    assertThat(get(EDUCATION))
                            .bodyText()
                            .contains("Check your program’s accreditation", sentence)
                            .doesNotContain("id=\"enroll\"");
                });

        given(education.show(any())).willReturn(EducationSamples.enrolled(Accreditation.HOLDS));
        assertThat(get(EDUCATION)).bodyText().doesNotContain("Check your program’s accreditation");
        given(education.show(any())).willReturn(EducationSamples.enrolled(Accreditation.NONE));
        assertThat(get(EDUCATION)).bodyText().contains("not in your college’s directory");
    }

    @Test
    void isForStudents() {
        assertThat(get(Role.ADMIN, EDUCATION)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.ADMIN, EDUCATION + "/programs")).hasStatus(HttpStatus.FORBIDDEN);
    }
}

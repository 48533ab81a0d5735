package io.waymark.web.admin.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import io.waymark.web.staff.Samples;
import io.waymark.web.staff.StaffPageTests;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The directory of programs, as an admin keeps it. */
class ProgramsTests extends StaffPageTests {

    private static final String PROGRAMS = "/admin/programs";
    private static final String HIT = PROGRAMS + "/" + ProgramSamples.HIT;

    private static final String[] TYPED = {
        "college", "Alder Valley College",
        "name", "HIT",
        "level", "ASSOCIATE",
        "cip", "51.0707",
        "mode", "ONLINE",
        "accreditor", "cahiim",
        "accreditedThrough", "2029-06-30",
        "checkedOn", "",
        "months", "24",
        "costUsd", "",
        "url", "https://aldervalley.example/hit",
        "version", "3"
    };

    private static final ProgramEntry ENTRY = new ProgramEntry(
            "Alder Valley College",
            "HIT",
            DegreeLevel.ASSOCIATE,
            "51.0707",
            StudyMode.ONLINE,
            "cahiim",
            LocalDate.of(2029, 6, 30),
            null,
            24,
            null,
            "https://aldervalley.example/hit");

    @Test
    void areListedAndNarrowedAsTheAddressSays() {
        assertThat(get(Role.ADMIN, PROGRAMS + "?q=hit&level=ASSOCIATE&mode=HYBRID&accreditor=cahiim&state=RETIRED"))
                .bodyText()
                .contains(
                        "Health Information Technology, AAS",
                        "Accredited",
                        "CAHIIM",
                        "&lt;b&gt;Birch&lt;/b&gt; River College",
                        "Not accredited",
                        "programs.csv?q=hit&amp;level=ASSOCIATE");
        then(programs).should().list("hit", DegreeLevel.ASSOCIATE, StudyMode.HYBRID, "cahiim", true, null, 50);

        assertThat(get(Role.ADMIN, PROGRAMS + "?level=KING&mode=x&state=y")).hasStatusOk();
        then(programs).should().list(null, null, null, null, false, null, 50);
    }

    @Test
    void standWhileTheyCannotBeListed() {
        given(programs.list(any(), any(), any(), any(), anyBoolean(), any(), anyInt()))
                .willThrow(Answers.silence());
        given(programs.accreditors()).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, PROGRAMS)).hasStatusOk().bodyText().contains("is not available right now");
    }

    @Test
    void areAFileThatCanBeImportedAgain() {
        assertThat(get(Role.ADMIN, PROGRAMS + "/programs.csv"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith(
                        "\ufeffcollege,program,level,cip,mode,accreditor,accredited_through,checked_on,months,cost_usd,url")
                .contains(
                        "Alder Valley College,\"Health Information Technology, AAS\",associate,51.0707,hybrid,cahiim,"
                                + "2029-06-30,2026-03-02,24,11800,https://aldervalley.example/hit",
                        "'=Medical Coding,certificate,51.0713,online,,,,,,");
    }

    @Test
    void areAdded() {
        assertThat(post(Role.ADMIN, PROGRAMS, TYPED)).hasRedirectedUrl(PROGRAMS);
        then(programs).should().add(ENTRY, null);
    }

    @Test
    void areChangedOnTheVersionThatWasOpened() {
        assertThat(post(Role.ADMIN, HIT, TYPED)).hasRedirectedUrl(HIT);
        then(programs).should().change(ProgramSamples.HIT, ENTRY, new Revision(3));
    }

    @Test
    void sayAtTheirFieldsWhatIsWrong() {
        assertThat(post(Role.ADMIN, PROGRAMS, "college", " ", "name", "x", "cip", "5107", "months", "two", "url", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Please fill this in.",
                        "Choose a level.",
                        "Choose a mode.",
                        "Write two digits, a dot and four digits",
                        "Write a whole number.",
                        "value=\"5107\"");
        then(programs).should(never()).add(any(), any());

        given(programs.change(any(), any(), any()))
                .willThrow(Answers.refusalOf("accreditor", new RefusedField("unknown-accreditor", "No.", Map.of())));
        assertThat(post(Role.ADMIN, HIT, TYPED)).bodyText().contains("No roadmap knows this accreditor any more.");
    }

    @Test
    void areRetiredAndOfferedAgain() {
        assertThat(get(Role.ADMIN, HIT)).bodyText().contains(HIT + "/retire").doesNotContain("/restore");
        assertThat(get(Role.ADMIN, PROGRAMS + "/" + ProgramSamples.CODING))
                .bodyText()
                .contains("/restore");

        assertThat(post(Role.ADMIN, HIT + "/retire", "version", "3")).hasRedirectedUrl(HIT);
        then(programs).should().retire(ProgramSamples.HIT, new Revision(3));
        assertThat(post(Role.ADMIN, HIT + "/restore", "version", "4")).hasRedirectedUrl(HIT);
        then(programs).should().restore(ProgramSamples.HIT, new Revision(4));

        given(programs.retire(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        assertThat(post(Role.ADMIN, HIT + "/retire", "version", "1")).hasRedirectedUrl(HIT);
    }

    @Test
    void comeFromAFileWhichIsTakenWhole() {
        given(programs.take(any())).willReturn(new FileReport(3, 1, 2, 0, 0, List.of()));

        assertThat(send("college,program")).hasRedirectedUrl(PROGRAMS);
    }

    @Test
    void tellOfEachRowOfAFileWhatIsWrongInASentenceOfItsOwn() {
        given(programs.take(any()))
                .willReturn(new FileReport(
                        3,
                        0,
                        0,
                        0,
                        260,
                        List.of(
                                error(2, "accreditor", "<b>acme</b>", "unknown-accreditor", Map.of()),
                                error(3, "cip", "51.07", "bad-cip", Map.of()),
                                error(4, "url", "javascript:x", "not-a-link", Map.of()),
                                error(5, "level", "king", "no-such-choice", Map.of("choices", List.of("a", "b"))),
                                error(6, "checked_on", "x", "unread-day", Map.of("day", "none")),
                                error(6, "checked_on", "3/2/2026", "unread-day", Map.of("day", "2026-03-02")),
                                error(7, "months", "x", "not-a-number", Map.of("min", 1, "max", 120)),
                                error(8, "", "", "repeated-row", Map.of("row", 2)))));

        assertThat(send("college,program"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Nothing was imported",
                        "There are 260 errors in this file.",
                        "The first 8 of 260 are shown.",
                        "&lt;b&gt;acme&lt;/b&gt;",
                        "None of your roadmaps knows this accreditor.",
                        "Write the CIP code as",
                        "Write the whole address",
                        "Write one of these: a and b.",
                        "such as 2026-08-24",
                        "Write 2026-03-02 if that is the day.",
                        "from 1 to 120",
                        "in row 2 already");
    }

    @Test
    void needAFileToBeImported() {
        assertThat(send(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is empty (0 bytes)");
        given(programs.take(any()))
                .willThrow(Answers.refusal(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "Large."));
        assertThat(send("much")).bodyText().contains("This is too large to send.");
    }

    private static FileError error(int row, String column, String value, String code, Map<String, Object> arguments) {
        return new FileError(row, column, value, code, arguments);
    }

    private MvcTestResult send(String csv) {
        return mvc.post()
                .uri(PROGRAMS + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "programs.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN)))
                .with(csrf())
                .exchange();
    }
}

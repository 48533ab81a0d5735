package io.waymark.web.admin.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.advising.api.practice.ReturnQuestion;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.pages.PageFiles;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedException;
import io.waymark.web.services.RefusedField;
import io.waymark.web.services.ServiceSources;
import io.waymark.web.staff.Samples;
import io.waymark.web.staff.StaffPageTests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The banks of questions, as admins keep them. */
class QuestionsTests extends StaffPageTests {

    private static final String PRACTICE = "/admin/practice";
    private static final String ASKED = PRACTICE + "/" + QuestionSamples.ASKED;
    private static final String WAITING = PRACTICE + "/" + QuestionSamples.WAITING;

    private static final String[] TYPED = {
        "credential", "rhit",
        "identifier", " alder-3 ",
        "domain", "4",
        "difficulty", "MEDIUM",
        "stem", "Which report shows <b>accounts</b> that can't be billed yet?",
        "choices[0]", "-5 days",
        "choices[1]", "Discharged, not final billed",
        "choices[2]", "A census",
        "choices[3]", "A case mix",
        "correct", "B",
        "explanation", "It lists the accounts whose coding is not finished.",
        "sourceTitle", "Revenue cycle handbook",
        "sourceSection", "Chapter 3",
        "sourceUrl", "https://www.ahima.org/handbook",
        "checkedOn", "2026-11-01",
        "version", "3"
    };

    @Test
    void areListedAndNarrowedAsTheAddressSays() {
        assertThat(get(Role.ADMIN, PRACTICE + "?credential=rhit&q=bill&domain=4&state=WAITING"))
                .bodyText()
                .contains(
                        "261 questions are asked",
                        "2 versions wait for a review",
                        "Which report shows &lt;b&gt;accounts",
                        "4. Revenue cycle management",
                        "61% right · tells apart well",
                        "55% right · misleads: check the right answer",
                        "12 answers: too few to say anything",
                        "No answers yet",
                        "questions.csv?credential=rhit&amp;q=bill")
                .doesNotContain("??");
        then(questions).should().list("rhit", "bill", 4, QuestionState.WAITING, null, 50);

        assertThat(get(Role.ADMIN, PRACTICE + "?domain=x&state=y")).hasStatusOk();
        then(questions).should().list(null, null, null, null, null, 50);
    }

    @Test
    void standWhileNobodySaysWhichBanksThereAre() {
        given(questions.banks()).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, PRACTICE)).hasStatusOk().bodyText().contains("is not available right now");
    }

    @Test
    void standWhileTheirVersionsCannotBeListed() {
        given(questions.versions(any())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, ASKED)).hasStatusOk().bodyText().contains("Versions", "is not available right now");
    }

    @Test
    void standWhileTheyCannotBeListed() {
        given(questions.list(any(), any(), any(), any(), any(), anyInt())).willThrow(Answers.silence());
        given(questions.banks()).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, PRACTICE)).hasStatusOk().bodyText().contains("is not available right now");
    }

    @Test
    void areAFileThatCanBeImportedAgain() {
        assertThat(get(Role.ADMIN, PRACTICE + "/questions.csv?credential=rhit"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .contains("rhit-d4-017,4,medium,single,Which report shows <b>accounts</b> that can't be billed yet?,"
                        + "'-5 days,\"Discharged, not final billed\",A census,A case mix,B,"
                        + "It lists the accounts whose coding is not finished.,Revenue cycle handbook,Chapter 3,"
                        + "https://www.ahima.org/handbook,2026-11-01");
    }

    @Test
    void areShownWithTheRightAnswerAndHowTheyAreAnswered() {
        assertThat(get(Role.ADMIN, ASKED))
                .bodyText()
                .contains("RHIT · 4. Revenue cycle management", "Right answer", "0.34", "Comes with Waymark", "/retire")
                .doesNotContain("??", "<b>accounts", "/approve", "/restore");
        assertThat(get(Role.ADMIN, PRACTICE + "/" + QuestionSamples.RETIRED))
                .bodyText()
                .contains("/restore");
        assertThat(get(Role.ADMIN, PRACTICE + "/" + QuestionSamples.RETURNED))
                .bodyText()
                .contains("Returned by Ruth Bellamy", "Two of the answers are right.");
    }

    @Test
    void areAdded() {
        assertThat(post(Role.ADMIN, PRACTICE, TYPED)).hasRedirectedUrl(WAITING);
        then(questions).should().add(new QuestionEntry("rhit", "alder-3", QuestionSamples.wording()), null);
    }

    @Test
    void getANewVersionOnTheOneThatWasOpened() {
        assertThat(get(Role.ADMIN, ASKED + "/edit"))
                .bodyText()
                .contains("New version of rhit-d4-017", "value=\"Discharged, not final billed\"");

        assertThat(post(Role.ADMIN, ASKED, TYPED)).hasRedirectedUrl(ASKED);
        then(questions).should().change(QuestionSamples.ASKED, QuestionSamples.wording(), new Revision(3));
    }

    @Test
    void areSavedAfterAllOnceSomebodyElseHasChangedThem() {
        given(questions.change(any(), any(), eq(new Revision(3)))).willThrow(changedMeanwhile());
        given(questions.show(QuestionSamples.ASKED)).willReturn(QuestionSamples.asked(4));

        assertThat(post(Role.ADMIN, ASKED, TYPED))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("name=\"version\" value=\"4\"");
        var again = TYPED.clone();
        again[again.length - 1] = "4";
        assertThat(post(Role.ADMIN, ASKED, again)).hasRedirectedUrl(ASKED);
        then(questions).should().change(QuestionSamples.ASKED, QuestionSamples.wording(), new Revision(4));
    }

    @Test
    void sayWhyTheyWereNotReturnedAlsoWhereTheyCannotBeAnyMore() {
        given(questions.giveBack(any(), any(), any())).willThrow(changedMeanwhile());
        assertThat(get(Role.ADMIN, WAITING)).bodyText().containsPattern("return[^§]*name=\"version\" value=\"3\"");
        assertThat(post(Role.ADMIN, WAITING + "/return", "version", "2", "reason", "Two are right."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The question was not returned");

        given(questions.show(QuestionSamples.WAITING)).willReturn(QuestionSamples.returned());
        assertThat(post(Role.ADMIN, WAITING + "/return", "version", "2", "reason", "Two are right."))
                .hasRedirectedUrl(WAITING)
                .flash()
                .containsKey("refusal");
    }

    private static RefusedException changedMeanwhile() {
        return Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale.");
    }

    @Test
    void sayAtTheirFieldsWhatIsWrong() {
        assertThat(post(
                        Role.ADMIN,
                        PRACTICE,
                        "credential",
                        "rhit",
                        "identifier",
                        "a b",
                        "stem",
                        " ",
                        "choices[0]",
                        "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Begin with a letter or digit",
                        "Choose a domain.",
                        "Choose a difficulty.",
                        "Choose the right answer.",
                        "Please fill this in.",
                        "choices1-error");
        then(questions).should(never()).add(any(), any());

        given(questions.change(any(), any(), any()))
                .willThrow(Answers.refusalOf("choices[2]", new RefusedField("same-choice", "No.", Map.of())));
        assertThat(post(Role.ADMIN, ASKED, TYPED))
                .bodyText()
                .contains("choices2-error", "This answer is the same as another one.");
    }

    @Test
    void areReviewedByAnother() {
        assertThat(get(Role.ADMIN, WAITING))
                .bodyText()
                .contains(
                        "Students are asked version 1 until version 2 is approved.",
                        "Noah Berg wrote this version.",
                        WAITING + "/approve");

        assertThat(post(Role.ADMIN, WAITING + "/approve", "version", "3")).hasRedirectedUrl(WAITING);
        then(questions).should().approve(QuestionSamples.WAITING, new Revision(3));
        assertThat(post(Role.ADMIN, WAITING + "/return", "version", "3", "reason", " Two are right. "))
                .hasRedirectedUrl(WAITING);
        then(questions)
                .should()
                .giveBack(QuestionSamples.WAITING, new ReturnQuestion("Two are right."), new Revision(3));
        assertThat(post(Role.ADMIN, WAITING + "/return", "version", "3", "reason", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The question was not returned");

        given(questions.approve(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "question-own", "No."));
        assertThat(post(Role.ADMIN, WAITING + "/approve", "version", "3"))
                .hasRedirectedUrl(WAITING)
                .flash()
                .extractingByKey("refusal")
                .asString()
                .contains("Another admin or a member of the faculty has to review it");
    }

    @Test
    void areReviewedByFacultyWhoKeepNone() {
        assertThat(get(Role.FACULTY, PRACTICE + "?credential=rhit"))
                .hasStatusOk()
                .bodyText()
                .contains(WAITING)
                .doesNotContain("/admin/practice/new", "/admin/practice/import", "/admin/settings");
        assertThat(get(Role.FACULTY, WAITING))
                .hasStatusOk()
                .bodyText()
                .contains(WAITING + "/approve", WAITING + "/return")
                .doesNotContain(WAITING + "/edit", WAITING + "/retire", "/admin/settings");

        assertThat(post(Role.FACULTY, WAITING + "/approve", "version", "1")).hasRedirectedUrl(WAITING);
        then(questions).should().approve(QuestionSamples.WAITING, new Revision(1));
        assertThat(post(Role.FACULTY, ASKED + "/retire", "version", "3")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.FACULTY, ASKED + "/edit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.FACULTY, PRACTICE + "/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.ADVISOR, WAITING)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void areRetiredAndAskedAgain() {
        assertThat(post(Role.ADMIN, ASKED + "/retire", "version", "3")).hasRedirectedUrl(ASKED);
        then(questions).should().retire(QuestionSamples.ASKED, new Revision(3));
        assertThat(post(Role.ADMIN, ASKED + "/restore", "version", "4")).hasRedirectedUrl(ASKED);
        then(questions).should().restore(QuestionSamples.ASKED, new Revision(4));
    }

    @Test
    void comeFromAFileWhichIsTakenWhole() {
        given(questions.take(any(), any())).willReturn(new FileReport(3, 1, 2, 0, 0, List.of()));

        assertThat(send("identifier,domain")).hasRedirectedUrl(PRACTICE + "?credential=rhit");
    }

    @Test
    void tellOfEachRowOfAFileWhatIsWrongInASentenceOfItsOwn() {
        given(questions.take(any(), any()))
                .willReturn(new FileReport(
                        3,
                        0,
                        0,
                        0,
                        260,
                        List.of(
                                error("domain", "9", "no-such-domain", Map.of("domains", List.of("1", "4"))),
                                error("stem", "<b>x</b>", "markup", Map.of()),
                                error("stem", "=x", "formula", Map.of()),
                                error("source_checked_on", "x", "unread-day", Map.of("day", "none")),
                                error("source_checked_on", "x", "unread-day", Map.of("day", "2026-03-02")),
                                error("explanation", "x", "too-long", Map.of("max", 2_000)),
                                error("identifier", "x", "repeated-row", Map.of("row", 2)))));

        assertThat(send("identifier,domain"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Nothing was imported",
                        "There are 260 errors in this file.",
                        "The first 7 of 260 are shown.",
                        "&lt;b&gt;x&lt;/b&gt;",
                        "Write one of these: 1 and 4.",
                        "This looks like HTML.",
                        "Put an apostrophe before it",
                        "such as 2026-08-24",
                        "Write 2026-03-02 if that is the day.",
                        "at most 2,000 characters",
                        "in row 2 already");
    }

    @Test
    void needAFileToBeImported() {
        assertThat(send(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is empty (0 bytes)");
        given(questions.take(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", "Large."));
        assertThat(send("much")).bodyText().contains("This is too large to send.");
    }

    @Test
    void haveASentenceForEachErrorOfAFile() {
        var service = Path.of("../advising-service/src/main/java/io/waymark/advising");
        var codes = Pattern.compile(
                "(?:wrong|refusal|require|FieldRefusal)\\((?:[^\"()]|\\([^()]*\\))*(?:\"\",? )?\"([a-z]+(?:-[a-z]+)+|unreadable|workbook|markup|formula)\"");
        var texts = PageFiles.features().stream()
                .flatMap(it -> it.messages().keySet().stream())
                .map(Object::toString)
                .toList();

        assertThat(Stream.concat(
                                ServiceSources.of(service.resolve("practice"))
                                        .filter(it -> it.contains("record QuestionCells")
                                                || it.contains("record QuestionRules")),
                                ServiceSources.of(service.resolve("csv")))
                        .flatMap(source -> codes.matcher(source).results())
                        .map(found -> found.group(1))
                        .distinct())
                .hasSizeGreaterThan(18)
                .allSatisfy(code -> assertThat(texts).containsAnyOf("upload.error." + code, "questions.error." + code));
    }

    private static FileError error(String column, String value, String code, Map<String, Object> arguments) {
        return new FileError(2, column, value, code, arguments);
    }

    private MvcTestResult send(String csv) {
        return mvc.post()
                .uri(PRACTICE + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "questions.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .param("credential", "rhit")
                .with(user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN)))
                .with(csrf())
                .exchange();
    }
}

package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.document.FileName;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentView;
import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.revision.Revision;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StepControllerTests extends StudentPageTests {

    private static final String PREPARE = "/student/roadmap/steps/prepare-background-and-goals";
    private static final String REFLECTION = "prepare-background-and-goals/reflection";

    @Test
    void saysWhatAStepIsAndWhatProvesIt() {
        assertThat(get("/student/roadmap/steps/research-duties"))
                .hasStatusOk()
                .bodyText()
                .contains("Find out how health information technicians")
                .contains("Occupational Outlook Handbook, U.S. Bureau of Labor Statistics, as of 2024")
                .contains("Steps to Become a Health Information Technician, as of June 28, 2024")
                .contains("Usually takes 2 days to 1 week.")
                .contains("Verified by Dana Whitcomb, Mon, Nov 9, 2:30");
    }

    @Test
    void guidesThroughAStep() {
        assertThat(get("/student/roadmap/steps/research-duties"))
                .hasStatusOk()
                .bodyText()
                .contains("What it is", "You find out what a health information technician does all day")
                .containsSubsequence(
                        ">1</span>", "Read two official descriptions of the job", ">2</span>", "Sort the duties")
                .contains("Part of a reflection, made up for this page", "Names real duties instead of")
                .containsPattern("<a class=\"hit\" rel=\"noopener noreferrer\" href=\"https://www.bls.gov/ooh/")
                .contains("(another site)", "Checked March 2026")
                .contains("Nothing but your time; the official pages are free.", "An estimate");
    }

    @Test
    void namesWhoSaysHowLongAStepTakes() {
        assertThat(get("/student/roadmap/steps/earn-rhit"))
                .bodyText()
                .contains(
                        "Usually takes 1 day.",
                        "Open Exam Prep, RHIT study guide: current exam facts",
                        "3.5-hour sitting");
        assertThat(get("/student/roadmap/steps/research-duties")).bodyText().contains("An estimate");
    }

    @Test
    void citesWhereTheRoadmapComesFromOnce() {
        assertThat(get("/student/roadmap/steps/tailor-resume"))
                .bodyText()
                .containsOnlyOnce("It started from the article “Steps to Become a Health Information Technician”.")
                .contains("Last updated June 28, 2024", "Read July 17, 2024");
    }

    @Test
    void showsFiguresWithPeriodAndSourceAndWhereSourcesDiffer() {
        assertThat(get("/student/roadmap/steps/research-job-outlook"))
                .bodyText()
                .contains("Medical records specialists", "2024-2034", "$50,250", "As of May 2024")
                .contains("Bureau of Labor Statistics", "Checked March 2026")
                .contains("19-25%", "Not certain", "Sources differ: another page says 24-28%.");
    }

    @Test
    void offersEachOpenKindItsForm() {
        assertThat(get(PREPARE)).bodyText().contains("data-count-words", "Submit</button>");
        assertThat(get("/student/roadmap/steps/match-skills-to-job"))
                .bodyText()
                .contains("type=\"checkbox\" name=\"checked\"");
        assertThat(get("/student/roadmap/steps/tailor-resume"))
                .bodyText()
                .contains("enctype=\"multipart/form-data\"", "type=\"file\"", "Ask for a review");
        assertThat(get("/student/roadmap/steps/build-peer-relationships"))
                .bodyText()
                .contains("name=\"affirmed\"");
    }

    @Test
    void foldsTheOtherFormsAwayOnceOneIsEnough() throws Exception {
        var page = Jsoup.parse(get("/student/roadmap/steps/high-school-diploma-or-ged")
                .getResponse()
                .getContentAsString());

        assertThat(page.select("#prove form")).isEmpty();
        assertThat(page.select("a[href='#prove']")).isEmpty();
        assertThat(page.select("#prove > section").text()).contains("Met by “", "Nothing more is needed here.");
        assertThat(page.select("#prove > details:not([open])").text())
                .contains("1 other form of evidence", "Not needed while the evidence above counts.");
    }

    @Test
    void leadsToTheMentorsWhereSessionsCount() {
        assertThat(get("/student/roadmap/steps/build-mentor-relationship"))
                .bodyText()
                .contains("href=\"/student/mentors?step=build-mentor-relationship\"");
    }

    @Test
    void saysWhatIsCountedByItself() {
        assertThat(get("/student/roadmap/steps/build-peer-relationships"))
                .bodyText()
                .contains("These meetings count by themselves", "Where it does not, prove this step in another way");
    }

    @Test
    void beginsWithWhatCameBack() {
        assertThat(get("/student/roadmap/steps/portfolio-review"))
                .bodyText()
                .contains("This was returned.", "Page 2 still shows a birth date")
                .containsPattern("<textarea[^>]*>\\s*The duties I like most");
    }

    @Test
    void handsInOnceAndSaysSo() {
        assertThat(post(PREPARE + "/evidence/reflection", "text", "I moved here to …"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(PREPARE)
                .flash()
                .containsKey("toast");

        then(evidence).should().submit(SubmitEvidence.reflection(REFLECTION, "I moved here to …"), null);
    }

    @Test
    void handsInWhatWasTicked() {
        post(
                "/student/roadmap/steps/match-skills-to-job/evidence/checklist",
                "checked",
                "education",
                "checked",
                "experience");

        then(evidence)
                .should()
                .submit(
                        SubmitEvidence.checklist("match-skills-to-job/checklist", Set.of("education", "experience")),
                        null);
    }

    @Test
    void keepsWhatWasTypedWhenItIsRefused() {
        given(evidence.submit(any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "too-few-words",
                        "Write more.",
                        Map.of("minWords", 60, "words", 4)));

        assertThat(post(PREPARE + "/evidence/reflection", "text", "Only four words here"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This was not submitted")
                .contains("Write at least 60 words. So far there are 4.")
                .contains("Only four words here</textarea>");
    }

    @Test
    void keepsWhatWasTypedWhileTheServiceIsSilent() {
        given(evidence.submit(any(), any())).willThrow(Answers.silence());

        assertThat(post(PREPARE + "/evidence/reflection", "text", "A long text"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("does not answer just now", "value=\"A long text\"");
    }

    @Test
    void passesAFileOnAndSaysWhatWasDoneToIt() {
        var photo = photo("IMG_2041.jpg");
        given(evidence.upload(any(), any(), any(), any(), any())).willReturn(photo);

        assertThat(upload("IMG_2041.HEIC", new byte[] {1, 2, 3}))
                .hasStatus3xxRedirection()
                .flash()
                .extractingByKey("toast")
                .asString()
                .contains("Your HEIC photo was converted to a JPEG", "IMG_2041.jpg");
    }

    /** A name of 200 Chinese characters is one of 600 bytes, of which services get what they keep. */
    @ParameterizedTest
    @ValueSource(strings = {"毕业证书", "🎓", "ผม", "e\u0301"})
    void shortensANameBeforeItIsPassedOn(String letters) {
        var photo = photo("x.jpg");
        given(evidence.upload(any(), any(), any(), any(), any())).willReturn(photo);

        assertThat(upload(letters.repeat(120) + ".pdf", new byte[] {1, 2, 3})).hasStatus3xxRedirection();

        then(evidence)
                .should()
                .upload(
                        eq("tailor-resume/document-upload"),
                        isNull(),
                        isNull(),
                        argThat(it -> hasFittingName(it.getOriginalFilename())
                                && hasFittingName(it.getResource().getFilename())),
                        isNull());
    }

    private static boolean hasFittingName(@Nullable String name) {
        return name != null
                && name.length() <= FileName.LONGEST
                && name.endsWith(".pdf")
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    @Test
    void asksForAFileWhereNoneWasChosen() {
        assertThat(post("/student/roadmap/steps/tailor-resume/evidence/document-upload"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose a file.");
    }

    /** As a cloud drive leaves it on the device. */
    @Test
    void saysOfAFileThatItIsEmpty() {
        assertThat(upload("Diplôme.pdf", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“Diplôme.pdf” is empty (0 bytes). If it is on a cloud drive")
                .doesNotContain("Choose a file.");
        then(evidence).should(never()).upload(any(), any(), any(), any(), any());
    }

    @Test
    void offersTheFilesThatTheServiceTakes() {
        assertThat(get("/student/roadmap/steps/tailor-resume"))
                .bodyText()
                .contains("accept=\".pdf,.jpg,.heic\"", "PDF, PNG, JPEG, HEIC, Word");
    }

    private MvcTestResult upload(String name, byte[] content) {
        return mvc.post()
                .uri("/student/roadmap/steps/tailor-resume/evidence/document-upload")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(user(SignedInFixtures.maya()))
                .with(csrf())
                .exchange();
    }

    private static EvidenceView photo(String name) {
        var shown = ShownField.document(
                "document",
                new DocumentView(
                        name, "image/jpeg", 3, new Choice("resume", "Resume"), null, List.of(FileChange.FROM_HEIC)));
        var view = mock(EvidenceView.class);
        given(view.shown()).willReturn(List.of(shown));
        return view;
    }

    @Test
    void saysOfAFileThatItIsTooLargeWithoutPassingItOn() {
        var file = new MockMultipartFile("file", "scan.pdf", "application/pdf", new byte[10 * 1024 * 1024 + 1]);

        assertThat(mvc.post()
                        .uri("/student/roadmap/steps/tailor-resume/evidence/document-upload")
                        .multipart()
                        .file(file)
                        .with(user(SignedInFixtures.maya()))
                        .with(csrf()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This file is larger than 10 MB.");
        then(evidence).should(never()).upload(any(), any(), any(), any(), any());
    }

    @Test
    void takesEvidenceBackInTheVersionThatWasSeen() {
        var id = UUID.randomUUID();

        assertThat(post(PREPARE + "/evidence/" + id + "/withdraw", "version", "3"))
                .hasStatus3xxRedirection();

        then(evidence).should().withdraw(id, new Revision(3));
    }

    @Test
    void refusesAPostThatDoesNotComeFromThePage() {
        assertThat(mvc.post().uri(PREPARE + "/evidence/reflection").with(user(SignedInFixtures.maya())))
                .hasStatus(HttpStatus.FORBIDDEN);
        then(evidence).shouldHaveNoInteractions();
    }

    @Test
    void isNotFoundWhereThereIsNoSuchStep() {
        given(journeys.step(any(), eq("nowhere")))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-step", "This roadmap has no such step."));

        assertThat(get("/student/roadmap/steps/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    }
}

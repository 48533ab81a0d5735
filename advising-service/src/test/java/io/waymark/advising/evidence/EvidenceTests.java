package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentView;
import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.core.event.IntegrationEvent;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.event.SessionReopened;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.kit.test.PdfForTests;
import io.waymark.kit.test.TokensForTests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdvisingTest
class EvidenceTests {

    private static final String REFLECTION = "research-duties/reflection";
    private static final Revision FIRST = new Revision(0);
    private static final String HUNDRED_WORDS = "word ".repeat(100);

    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final EvidenceApi asMaya;
    private final EvidenceApi asDana;
    private final ApplicationEventPublisher events;
    private final MockMvcTester mvc;

    @Autowired
    EvidenceTests(Colleges colleges, ApplicationEventPublisher events, MockMvcTester mvc) {
        this.events = events;
        this.mvc = mvc;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        asMaya = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        asDana = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
    }

    @Test
    void tellsTheStudentWhatOthersDecided() {
        var reflection = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);
        assertThat(asMaya.decisions(maya.value(), 5)).isEmpty();

        asDana.returnForChanges(reflection.id(), new ReturnEvidence("Say which duties."), FIRST);

        assertThat(asMaya.decisions(maya.value(), 5)).singleElement().satisfies(it -> {
            assertThat(it.evidence()).isEqualTo(reflection.id());
            assertThat(it.status()).isEqualTo(EvidenceStatus.RETURNED);
            assertThat(it.comment()).isEqualTo("Say which duties.");
            assertThat(it.step()).isEqualTo("research-duties");
            assertThat(Objects.requireNonNull(it.by()).id()).isEqualTo(dana.value());
        });
    }

    @Test
    void countsWhatTheAdvisorVerified() {
        var reflection = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);
        assertThat(reflection.status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(mark("research-duties")).isEqualTo(Mark.SUBMITTED);

        var queued = asDana.queue(VerifierRole.ADVISOR, null, null, 10).items();
        assertThat(queued).singleElement().satisfies(it -> {
            assertThat(it.evidence().id()).isEqualTo(reflection.id());
            assertThat(it.evidence().canDecide()).isTrue();
            assertThat(it.student().givenName()).isEqualTo("Maya");
        });
        var verified = asDana.verify(reflection.id(), VerifyEvidence.AS_IT_IS, FIRST);

        assertThat(verified.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(verified.decidedAs()).isEqualTo(VerifierRole.ADVISOR);
        assertThat(mark("research-duties")).isEqualTo(Mark.VERIFIED);
        assertThat(asDana.queue(VerifierRole.ADVISOR, null, null, 10).items()).isEmpty();
        assertThat(standing("done")).isOne();
    }

    @Test
    void givesBackWithACommentAndTakesItAgain() {
        var first = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);

        var returned = asDana.returnForChanges(first.id(), new ReturnEvidence("Say why."), FIRST);
        assertThat(returned.comment()).isEqualTo("Say why.");
        assertThat(mark("research-duties")).isEqualTo(Mark.RETURNED);

        asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS + "because"), null);
        assertThat(mark("research-duties")).isEqualTo(Mark.SUBMITTED);
        assertThat(alder.sql(
                        "select about from signal where state = 'OPEN' and kind = 'EVIDENCE_WAITING'", String.class))
                .containsExactly(REFLECTION);
    }

    @Test
    void wantsEnoughWords() {
        var body = refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "too-few-words",
                () -> asMaya.submit(SubmitEvidence.reflection(REFLECTION, "word ".repeat(99) + " - — … !"), null));

        assertThat(body).contains("\"words\":99");
    }

    @Test
    void takesTheStudentsWordAtOnceWhereThatIsEnough() {
        var requirement = requirement("self_attestation");
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "not-affirmed",
                () -> asMaya.submit(new SubmitEvidence(requirement, new SelfAttestationPayload(false)), null));

        var word = asMaya.submit(SubmitEvidence.attestation(requirement), null);

        assertThat(word.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(word.decidedAs()).isEqualTo(VerifierRole.STUDENT);
    }

    @Test
    void wantsEnoughItemsTickedOfThoseOnTheList() {
        var requirement = requirement("checklist");
        var items = ((ChecklistParameters) Objects.requireNonNull(alder
                        .as(maya, Role.STUDENT, JourneyApi.class)
                        .step(maya.value(), requirement.substring(0, requirement.indexOf('/')))
                        .proves()
                        .stream()
                        .filter(it -> it.standing().id().equals(requirement))
                        .findFirst()
                        .orElseThrow()
                        .asked()))
                .items();
        var all = items.stream().map(Choice::key).collect(Collectors.toSet());

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "too-few-items",
                () -> asMaya.submit(SubmitEvidence.checklist(requirement, Set.of()), null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-such-item",
                () -> asMaya.submit(SubmitEvidence.checklist(requirement, Set.of("made-up")), null));
        assertThat(asMaya.submit(SubmitEvidence.checklist(requirement, all), null)
                        .shown())
                .singleElement()
                .satisfies(it -> assertThat(it.choices()).isEqualTo(items));
    }

    @Test
    void letsTheAdvisorChooseALevelThatIsGoodEnough() {
        var requirement = requirement("advisor_review");
        var asked = asMaya.submit(SubmitEvidence.review(requirement, "Please look."), null);
        assertThat(asked.levels()).isNotEmpty();

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "level-needed",
                () -> asDana.verify(asked.id(), VerifyEvidence.AS_IT_IS, FIRST));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "level-needed",
                () -> asDana.verify(asked.id(), new VerifyEvidence("made-up", null), FIRST));
        var best = asked.levels().getLast();
        assertThat(asDana.verify(asked.id(), new VerifyEvidence(best.key(), "Well done."), FIRST)
                        .level())
                .isEqualTo(best);
    }

    @Test
    void handsOutFilesAsWhatTheyAre() {
        var pdf = PdfForTests.onePage();
        var id = uploaded(documentType(), file("../My “diploma”.pdf", "text/html", pdf));

        var download = asDana.document(id);

        assertThat(asDana.show(id).shown().getFirst().document())
                .isNotNull()
                .returns("My “diploma”.pdf", DocumentView::name)
                .returns("application/pdf", DocumentView::mediaType);
        assertThat(download.getHeaders().getContentType()).hasToString("application/pdf");
        assertThat(download.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(download.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(download.getBody())
                .isNotNull()
                .satisfies(it -> assertThat(it.getContentAsByteArray()).isEqualTo(pdf));
    }

    @Test
    void keepsAFileUnderANameThatSaysWhatItIs() {
        var id = uploaded(documentType(), file("diploma.png", "image/png", PdfForTests.onePage()));

        assertThat(asDana.show(id).shown().getFirst().document())
                .isNotNull()
                .returns("diploma.pdf", DocumentView::name)
                .returns("application/pdf", DocumentView::mediaType)
                .returns(List.of(FileChange.RENAMED), DocumentView::changes);
    }

    @Test
    void takesANameOfAnyLength() {
        var id = uploaded(documentType(), file("毕业证书".repeat(50) + ".pdf", "application/pdf", PdfForTests.onePage()));

        assertThat(asDana.show(id).shown().getFirst().document())
                .isNotNull()
                .returns("毕业证书".repeat(49) + ".pdf", DocumentView::name);
    }

    @Test
    void takesAFileOnceAndNoOtherOneForTheSame() {
        var first = file("d.txt", "text/plain", "diploma".getBytes(StandardCharsets.UTF_8));
        var other = file("d.txt", "text/plain", "recipes".getBytes(StandardCharsets.UTF_8));
        var id = uploaded(upload(documentType(), first, "k"));

        assertThat(uploaded(upload(documentType(), first, "k"))).isEqualTo(id);
        assertRefused("idempotency-key-reused", upload(documentType(), other, "k"));
    }

    @Test
    void showsAFileThatWasTakenBeforeThoughThereIsNoMoreRoom() {
        var diploma = file("d.txt", "text/plain", "diploma".getBytes(StandardCharsets.UTF_8));
        var id = uploaded(upload(documentType(), diploma, "k"));
        alder.sql(
                "insert into document_quota (institution_id, bytes) values (?, 0) returning bytes",
                Long.class,
                alder.id().value());

        assertThat(uploaded(upload(documentType(), diploma, "k"))).isEqualTo(id);
        assertRefused("document-quota-reached", upload(documentType(), diploma, "another"));
    }

    @Test
    void looksIntoNoFileOfAKindThatIsNotAskedFor() {
        var unreadable = file("photo.heic", "image/heic", "MZ\0");

        assertRefused("no-such-document-type", upload("none-such", unreadable));
    }

    @Test
    void looksIntoFilesAndNotOnlyAtTheirNames() {
        assertRefused("document-is-web-page", upload(documentType(), file("diploma.pdf", "application/pdf", "<html>")));
        assertRefused(
                "document-cut-off", upload(documentType(), file("diploma.docx", "application/msword", "PK\3\4\0\0")));
        assertRefused("document-is-program", upload(documentType(), file("diploma.exe", "application/pdf", "MZ\0")));
        assertRefused("document-empty", upload(documentType(), file("diploma.txt", "text/plain", "")));
        assertRefused(
                "no-such-document-type",
                upload("passport", file("d.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8))));
        assertRefused("document-too-large", upload(documentType(), file("d.txt", "text/plain", new byte[11_000_000])));
        assertThat(alder.count("document")).isZero();
    }

    @Test
    void countsASessionOnceHoweverOftenItIsTold() {
        var mentoring = new SessionCompleted(
                alder.id(), UUID.randomUUID(), maya, PersonId.next(), "mentoring", MovableClock.MONDAY_MORNING, 45);
        for (var told = 0; told < 2; told++) {
            alder.inside(() -> {
                events.publishEvent(mentoring);
                return true;
            });
        }
        alder.inside(() -> {
            events.publishEvent(new SessionCompleted(
                    alder.id(),
                    UUID.randomUUID(),
                    maya,
                    PersonId.next(),
                    "speed-dating",
                    MovableClock.MONDAY_MORNING,
                    5));
            return true;
        });

        assertThat(alder.sql(
                        "select count(*) from evidence where kind = 'SESSION_COUNT' and status = 'VERIFIED'",
                        Integer.class))
                .containsExactly(1);
    }

    @Test
    void followsASessionThatIsReopenedAndHeldAfterAllInWhicheverOrderItIsTold() {
        var first = UUID.randomUUID();
        publish(completed(first, 1), reopened(first, 2));
        assertThat(countedSessions()).isZero();
        publish(completed(first, 3));
        publish(completed(first, 1), reopened(first, 2));
        assertThat(countedSessions()).isEqualTo(1);

        var second = UUID.randomUUID();
        publish(reopened(second, 2), completed(second, 1));
        assertThat(countedSessions()).isEqualTo(1);
        publish(completed(second, 3), completed(second, 3));
        assertThat(countedSessions()).isEqualTo(2);
    }

    private int countedSessions() {
        return alder.sql(
                        "select count(*) from evidence where kind = 'SESSION_COUNT' and status = 'VERIFIED'",
                        Integer.class)
                .getFirst();
    }

    private SessionCompleted completed(UUID session, int revision) {
        return new SessionCompleted(
                alder.id(), session, maya, PersonId.next(), "mentoring", MovableClock.MONDAY_MORNING, 45, revision);
    }

    private SessionReopened reopened(UUID session, int revision) {
        return new SessionReopened(alder.id(), session, maya, revision);
    }

    private void publish(IntegrationEvent... told) {
        for (var event : told) {
            alder.inside(() -> {
                events.publishEvent(event);
                return true;
            });
        }
    }

    @Test
    void refusesWhatNobodyAskedFor() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "counted-by-itself",
                () -> asMaya.submit(SubmitEvidence.reflection(requirement("session_count"), "3"), null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-requirement",
                () -> asMaya.submit(SubmitEvidence.reflection("NOT an id", "3"), null));
    }

    @Test
    void refusesAnotherKindThanIsAsked() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "other-kind-needed",
                () -> asMaya.submit(SubmitEvidence.attestation(REFLECTION), null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "file-needed",
                () -> asMaya.submit(SubmitEvidence.attestation(document()), null));
    }

    @Test
    void showsAllThatWasSubmittedForAStepNewestFirst() {
        var first = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);
        asDana.returnForChanges(first.id(), new ReturnEvidence("Say why."), FIRST);
        var second = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS + "because"), null);

        assertThat(asDana.ofStep(maya.value(), "research-duties"))
                .extracting(EvidenceView::id)
                .containsExactly(second.id(), first.id());
        assertThat(asDana.ofStep(maya.value(), "no-step")).isEmpty();
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(alder.advisor("Carla"), Role.ADVISOR, EvidenceApi.class)
                        .ofStep(maya.value(), "research-duties"));
    }

    @Test
    void takesNothingThatIsNotMissing() {
        asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "nothing-missing",
                () -> asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null));
    }

    @Test
    void submitsOnceHoweverOftenTheRequestArrives() {
        var request = SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS);

        assertThat(asMaya.submit(request, "k").id())
                .isEqualTo(asMaya.submit(request, "k").id());
    }

    @Test
    void isDecidedOnceAndByNobodyWhoHasNotSeenTheNewest() {
        var id = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null)
                .id();
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> asDana.verify(id, VerifyEvidence.AS_IT_IS, new Revision(7)));
        var verified = asDana.verify(id, VerifyEvidence.AS_IT_IS, FIRST);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-closed",
                () -> asDana.returnForChanges(id, new ReturnEvidence("No."), Revision.of(verified)));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-closed", () -> asMaya.withdraw(id, Revision.of(verified)));
    }

    @Test
    void isDecidedByTheStudentsOwnAdvisorOrTheOfficesTheRoadmapNames() {
        var id = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null)
                .id();
        var carla = alder.as(alder.advisor("Carla"), Role.ADVISOR, EvidenceApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-evidence", () -> carla.verify(id, VerifyEvidence.AS_IT_IS, FIRST));
        refused(HttpStatus.NOT_FOUND, "no-such-evidence", () -> carla.show(id));
        assertThat(carla.queue(VerifierRole.ADVISOR, null, null, 10).items()).isEmpty();
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(EvidenceApi.class).verify(id, VerifyEvidence.AS_IT_IS, FIRST));

        var diploma = uploaded(documentType(), file("d.txt", "text/plain", "diploma".getBytes(StandardCharsets.UTF_8)));
        var registrar = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);
        assertThat(registrar.verify(diploma, VerifyEvidence.AS_IT_IS, FIRST).decidedAs())
                .isEqualTo(VerifierRole.REGISTRAR);
    }

    @Test
    void letsTheStudentTakeBackWhatNobodyVerified() {
        var id = asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null)
                .id();

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.withdraw(id, FIRST));
        assertThat(asMaya.withdraw(id, FIRST).status()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(mark("research-duties")).isEqualTo(Mark.TODO);
    }

    @Test
    void walksTheQueueOldestFirst() {
        asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);
        asMaya.submit(SubmitEvidence.review(requirement("advisor_review"), "Please."), null);

        var first = asDana.queue(VerifierRole.ADVISOR, null, null, 1);
        var second = asDana.queue(VerifierRole.ADVISOR, null, first.next(), 1);

        assertThat(first.items().getFirst().evidence().requirement()).isEqualTo(REFLECTION);
        assertThat(second.items()).hasSize(1);
        assertThat(second.next()).isNull();
    }

    @Test
    void showsTheQueueOfOneStudentAndDisclosesNoOther() {
        var eli = alder.student("Eli");
        alder.assign(dana, eli);
        asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);

        assertThat(asDana.queue(VerifierRole.ADVISOR, eli.value(), null, 10).items())
                .isEmpty();
        assertThat(alder.count("disclosure where what = 'evidence'")).isZero();
        assertThat(asDana.queue(VerifierRole.ADVISOR, maya.value(), null, 10).items())
                .hasSize(1);
    }

    @Test
    void keepsWordsOutOfTheTrail() {
        asMaya.submit(SubmitEvidence.reflection(REFLECTION, HUNDRED_WORDS), null);

        assertThat(alder.sql("select changed ->> 'payload' from audit_entry where entity = 'evidence'", String.class))
                .containsExactly("[\"unspoken\"]");
    }

    private Mark mark(String step) {
        return alder.as(maya, Role.STUDENT, JourneyApi.class)
                .step(maya.value(), step)
                .mark();
    }

    private int standing(String column) {
        return alder.sql("select " + column + " from journey_standing", Integer.class)
                .getFirst();
    }

    private String requirement(String kind) {
        return RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                .steps()
                .flatMap(it -> it.evidence().requirements().stream())
                .filter(it -> it.kind().key().equals(kind))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    private String document() {
        return requirement("document_upload");
    }

    private static String documentType() {
        return "high-school-diploma";
    }

    private MvcTestResult upload(String type, MockMultipartFile file) {
        return upload(type, file, UUID.randomUUID().toString());
    }

    private MvcTestResult upload(String type, MockMultipartFile file, String key) {
        return mvc.post()
                .uri("/api/evidence/documents")
                .multipart()
                .file(file)
                .param("requirement", document())
                .param("documentType", type)
                .header("Authorization", TokensForTests.bearer(alder.id(), maya, Role.STUDENT))
                .header("Idempotency-Key", key)
                .exchange();
    }

    private UUID uploaded(String type, MockMultipartFile file) {
        return uploaded(upload(type, file));
    }

    private static UUID uploaded(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return UUID.fromString(JsonPath.read(result.getResponse().getContentAsString(), "$.id"));
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void assertRefused(String code, MvcTestResult result) {
        assertThat(result)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:" + code);
    }

    /** @param content each character as one byte */
    private static MockMultipartFile file(String name, String type, String content) {
        return file(name, type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static MockMultipartFile file(String name, String type, byte[] content) {
        return new MockMultipartFile("file", name, type, content);
    }
}

package io.waymark.advising.practice;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.Rush;
import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionState;
import io.waymark.advising.api.practice.QuestionView;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.api.practice.ReturnQuestion;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;

@AdvisingTest
class QuestionBankTests {

    private static final String HEADER =
            "identifier,domain,difficulty,format,stem,choice_a,choice_b,choice_c,choice_d,correct,explanation,source_title\n";
    private static final String ROW = "alder-1,4,easy,single,Which code?,1,2,3,4,B,Because.,The law\n";

    private final College alder;
    private final College birch;
    private final QuestionBankApi ruth;
    private final QuestionBankApi noah;

    @Autowired
    QuestionBankTests(Colleges colleges) {
        alder = colleges.open();
        birch = colleges.open();
        ruth = alder.asAdmin(QuestionBankApi.class);
        noah = alder.as(alder.add(Role.ADMIN, "Noah", "Berg"), Role.ADMIN, QuestionBankApi.class);
    }

    @Test
    void areOneForEachExamOfTheRoadmaps() {
        assertThat(ruth.banks().getFirst())
                .returns("rhit", QuestionBank::credential)
                .returns(269, QuestionBank::asked)
                .returns(0, QuestionBank::waiting)
                .satisfies(it -> assertThat(it.domains()).hasSize(6));
        refused(HttpStatus.NOT_FOUND, "no-such-exam", () -> ruth.add(entry("x", "driving", "?"), null));
    }

    @Test
    void areSearchedNarrowedAndReadInStretches() {
        assertThat(list(null, null, null).total()).isEqualTo(269);
        assertThat(list("conditions of participation", 1, null).items())
                .isNotEmpty()
                .allMatch(it -> it.newest().wording().domain() == 1);
        assertThat(list("%", null, QuestionState.WAITING).items()).isEmpty();
        var first = ruth.list("rhit", null, null, null, null, 2);
        assertThat(first.items()).extracting(QuestionView::identifier).containsExactly("rhit-d1-001", "rhit-d1-002");
        assertThat(ruth.list("rhit", null, null, null, first.next(), 1).items())
                .extracting(QuestionView::identifier)
                .containsExactly("rhit-d1-003");
    }

    @Test
    void askNothingBeforeASecondPersonApproves() {
        var added = ruth.add(entry("alder-1", "rhit", "  Which code? "), "k");
        assertThat(ruth.add(entry("alder-1", "rhit", "  Which code? "), "k")).isEqualTo(added);
        assertThat(added)
                .returns(QuestionState.WAITING, QuestionView::state)
                .returns(null, QuestionView::asked)
                .returns(false, QuestionView::reviewable)
                .returns("Which code?", it -> it.newest().wording().stem());
        assertThat(added.newest().writtenBy()).isNotNull();
        assertThat(published()).isEqualTo(269);

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "question-own", () -> ruth.approve(added.id(), Revision.of(added)));
        assertThat(noah.show(added.id()).reviewable()).isTrue();
        var approved = noah.approve(added.id(), Revision.of(added));

        assertThat(approved).returns(QuestionState.ASKED, QuestionView::state).returns(1, QuestionView::asked);
        assertThat(approved.newest().reviewedBy())
                .isNotNull()
                .extracting(PersonBrief::givenName)
                .isEqualTo("Noah");
        assertThat(published()).isEqualTo(270);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "question-not-waiting",
                () -> noah.approve(added.id(), Revision.of(approved)));
        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> noah.retire(added.id(), Revision.of(added)));
    }

    @Test
    void areReviewedByFacultyWhereThereIsOneAdmin() {
        var faculty = alder.as(alder.add(Role.FACULTY, "Imre", "Halasz"), Role.FACULTY, QuestionBankApi.class);
        var added = ruth.add(entry("alder-1", "rhit", "Which code?"), null);
        var other = ruth.add(entry("alder-2", "rhit", "Which other code?"), null);

        assertThat(faculty.show(added.id()).reviewable()).isTrue();
        assertThat(faculty.approve(added.id(), Revision.of(added)).state()).isEqualTo(QuestionState.ASKED);
        assertThat(faculty.giveBack(other.id(), new ReturnQuestion("Two are right."), Revision.of(other))
                        .state())
                .isEqualTo(QuestionState.RETURNED);
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> faculty.add(entry("alder-3", "rhit", "?"), null));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> faculty.retire(added.id(), Revision.of(faculty.show(added.id()))));
    }

    @Test
    void areNotReviewedByWhoeverWroteThemInWhateverRole() {
        var both = alder.add(Role.ADMIN, "Vera", "Nagy");
        var added =
                alder.as(both, Role.ADMIN, QuestionBankApi.class).add(entry("alder-1", "rhit", "Which code?"), null);
        var asFaculty = alder.as(both, Role.FACULTY, QuestionBankApi.class);

        assertThat(asFaculty.show(added.id()).reviewable()).isFalse();
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "question-own",
                () -> asFaculty.approve(added.id(), Revision.of(added)));
    }

    @Test
    void goOnAskingWhatWasApprovedWhileANewerVersionWaits() {
        var shipped = list("rhit-d1-001", null, null).items().getFirst();
        var changed = ruth.change(shipped.id(), wording("Another question?"), Revision.of(shipped));
        assertThat(changed)
                .returns(QuestionState.CHANGED, QuestionView::state)
                .returns(1, QuestionView::asked)
                .returns(false, QuestionView::shipped)
                .returns(2, it -> it.newest().number());
        assertThat(ruth.change(shipped.id(), wording("Another question?"), Revision.of(changed)))
                .isEqualTo(changed);

        var returned = noah.giveBack(changed.id(), new ReturnQuestion("Two are right."), Revision.of(changed));
        assertThat(returned)
                .returns(QuestionState.RETURNED, QuestionView::state)
                .returns(1, QuestionView::asked);
        assertThat(returned.newest().returnedReason()).isEqualTo("Two are right.");

        var third = ruth.change(shipped.id(), wording("A third?"), Revision.of(returned));
        var approved = noah.approve(third.id(), Revision.of(third));

        assertThat(approved).returns(QuestionState.ASKED, QuestionView::state).returns(3, QuestionView::asked);
        assertThat(ruth.versions(shipped.id())).extracting(WordingView::number).containsExactly(3, 2, 1);
        assertThat(published()).isEqualTo(269);
    }

    @Test
    void keepWhatWasAnsweredAsItWas() {
        var maya = student("Maya");
        var attempt = maya.start(new StartAttempt("rhit", AttemptMode.PRACTICE, 1, 50), null)
                .attempt()
                .id();
        var before = maya.question(attempt, 1).stem();
        var asked = list(null, 1, null).items().stream()
                .filter(it -> it.newest().wording().stem().equals(before))
                .findFirst()
                .orElseThrow();

        var changed = ruth.change(asked.id(), wording("Changed?"), Revision.of(asked));
        noah.approve(asked.id(), Revision.of(changed));

        assertThat(maya.question(attempt, 1).stem()).isEqualTo(before);
    }

    @Test
    void askNoMoreWhatIsRetired() {
        var asked = list("rhit-d1-001", null, null).items().getFirst();

        var retired = ruth.retire(asked.id(), Revision.of(asked));

        assertThat(published()).isEqualTo(268);
        assertThat(list("rhit-d1-001", null, null).items()).isEmpty();
        assertThat(list(null, null, QuestionState.RETIRED).items()).containsExactly(retired);
        ruth.restore(asked.id(), Revision.of(retired));
        assertThat(published()).isEqualTo(269);
    }

    @Test
    void sayAtTheirFieldsWhatIsWrong() {
        var shipped = list("rhit-d1-001", null, null).items().getFirst();
        var wrong = new QuestionWording(
                9,
                QuestionDifficulty.EASY,
                "<img src=x>",
                List.of("1", "2", "2", "3"),
                "A",
                "Be\u200bcause",
                "Law",
                null,
                "javascript:alert(1)",
                null);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "question-invalid",
                () -> ruth.add(new QuestionEntry("rhit", "a", wrong), null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "question-invalid",
                () -> ruth.change(shipped.id(), wrong, Revision.of(shipped)));
        refused(HttpStatus.CONFLICT, "question-exists", () -> ruth.add(entry("rhit-d1-001", "rhit", "New?"), null));
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> ruth.add(entry("no spaces", "rhit", "New?"), null));
        assertThat(ruth.show(shipped.id())).isEqualTo(shipped);
    }

    @Test
    void takeAFileWholeOrNotAtAll() {
        assertThat(take(HEADER + ROW)).isEqualTo(new FileReport(1, 1, 0, 0, 0, List.of()));
        assertThat(take(HEADER + ROW)).isEqualTo(new FileReport(1, 0, 0, 1, 0, List.of()));
        assertThat(take(HEADER + ROW.replace("easy", "hard") + ROW.replace("alder-1", "alder-2")))
                .isEqualTo(new FileReport(2, 1, 1, 0, 0, List.of()));
        assertThat(list("alder", null, null).items())
                .extracting(QuestionView::identifier, it -> it.newest().number(), QuestionView::state)
                .extracting(Object::toString)
                .containsExactly("(\"alder-1\", 2, WAITING)", "(\"alder-2\", 1, WAITING)");

        var wrong = take(HEADER + ROW.replace("alder-1", "alder-3") + ROW.replace(",4,", ",9,"));

        assertThat(wrong.errors()).singleElement().returns("no-such-domain", FileError::code);
        assertThat(list("alder-3", null, null).items()).isEmpty();
        refused(HttpStatus.CONTENT_TOO_LARGE, "content-too-large", () -> take(HEADER + "x".repeat(4 << 20)));
        refused(HttpStatus.NOT_FOUND, "no-such-exam", () -> ruth.take("driving", resource(HEADER + ROW)));
    }

    @Test
    void takeTwoFilesOneAfterTheOther() throws InterruptedException {
        var outcomes = Rush.of(IntStream.range(0, 4)
                .<Callable<Object>>mapToObj(i -> () -> take(HEADER + ROW.replace("Which", "Which " + i)))
                .toList());

        assertThat(outcomes).allMatch(FileReport.class::isInstance);
        assertThat(list("alder-1", null, null).items())
                .singleElement()
                .returns(4, it -> it.newest().number());
    }

    @Test
    void ofAnotherCollegeAreUnknown() {
        var foreign = birch.asAdmin(QuestionBankApi.class).add(entry("birch-1", "rhit", "Birch?"), null);

        assertThat(list("birch", null, null).items()).isEmpty();
        refused(HttpStatus.NOT_FOUND, "no-such-question", () -> ruth.show(foreign.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-question", () -> ruth.versions(foreign.id()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-question",
                () -> ruth.change(foreign.id(), wording("Mine?"), Revision.of(foreign)));
        refused(HttpStatus.NOT_FOUND, "no-such-question", () -> ruth.approve(foreign.id(), Revision.of(foreign)));
        refused(HttpStatus.NOT_FOUND, "no-such-question", () -> ruth.retire(foreign.id(), Revision.of(foreign)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-question",
                () -> ruth.giveBack(foreign.id(), new ReturnQuestion("No."), Revision.of(foreign)));
    }

    @Test
    void areForAdminsAlone() {
        var maya = alder.as(alder.student("Maya"), Role.STUDENT, QuestionBankApi.class);
        refused(HttpStatus.FORBIDDEN, "not-allowed", maya::banks);
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> maya.list("rhit", null, null, null, null, 50));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> maya.take("rhit", resource(HEADER + ROW)));
    }

    /** Fifteen know much and answer the question right, fifteen know little and answer it wrong. */
    @Test
    void sayHowAQuestionWasAnsweredByThirtyWhoHadNotSeenIt() {
        var item = list("rhit-d3-001", null, null).items().getFirst();
        var students = IntStream.range(0, 30).mapToObj(it -> student("S" + it)).toList();
        for (int i = 0; i < 30; i++) {
            assertThat(ruth.show(item.id()).statistics())
                    .isEqualTo(i == 0 ? ItemStatistics.NONE : new ItemStatistics(i, null, null, null));
            practice(students.get(i), item, i % 2 == 0);
        }

        var statistics = ruth.show(item.id()).statistics();

        assertThat(statistics.answers()).isEqualTo(30);
        assertThat(statistics.percentRight()).isEqualTo(50);
        assertThat(statistics.discrimination()).isNotNull().isCloseTo(1, within(0.01));
        practice(students.getLast(), item, true);
        assertThat(ruth.show(item.id()).statistics()).isEqualTo(statistics);
    }

    /** Who knows much ends early; a score over all that was drawn would take that for knowing little. */
    @Test
    void countOnlyWhatWasAnsweredOfAPracticeThatEndedEarly() {
        var item = list("rhit-d3-001", null, null).items().getFirst();
        for (int i = 0; i < 30; i++) {
            practice(student("E" + i), item, i % 2 == 0, i % 2 == 0 ? 1 : 20, i % 2 == 0 ? 1 : 6);
        }

        var statistics = ruth.show(item.id()).statistics();
        assertThat(statistics.discrimination()).isNotNull().isCloseTo(1, within(0.01));
        alder.sql(
                "update practice_result set answered = null where institution_id = ? returning 1",
                Integer.class,
                alder.id().value());
        assertThat(ruth.show(item.id()).statistics())
                .as("of attempts that were scored before it was kept how much was answered")
                .isEqualTo(statistics);
    }

    private void practice(PracticeApi student, QuestionView item, boolean knowing) {
        practice(student, item, knowing, 1, knowing ? 1 : 0);
    }

    private void practice(PracticeApi student, QuestionView item, boolean knowing, int others, int right) {
        var attempt = student.start(new StartAttempt("rhit", AttemptMode.PRACTICE, 3, 50), null);
        var id = attempt.attempt().id();
        var letters = alder.sql(
                "select w.correct from asked_question a join question_wording w on w.question_id = a.question_id"
                        + " and w.number = a.wording where a.attempt_id = ? order by a.position",
                String.class,
                id);
        var position = alder.sql(
                        "select position from asked_question where attempt_id = ? and question_id = ?",
                        Integer.class,
                        id,
                        item.id())
                .getFirst();
        answer(student, id, position, letters, knowing);
        for (int i = 1; i <= others; i++) {
            answer(student, id, (position - 1 + i) % letters.size() + 1, letters, i <= right);
        }
        student.submit(id);
    }

    private static void answer(PracticeApi student, UUID id, int position, List<String> letters, boolean right) {
        var letter = letters.get(position - 1);
        student.answer(id, position, new AnswerQuestion(right ? letter : "A".equals(letter) ? "B" : "A", false));
    }

    private PracticeApi student(String name) {
        var student = alder.student(name);
        alder.asAdmin(JourneyApi.class).start(student.value(), new StartJourney("health-information-technician", null));
        return alder.as(student, Role.STUDENT, PracticeApi.class);
    }

    private CountedPage<QuestionView> list(
            @Nullable String words, @Nullable Integer domain, @Nullable QuestionState state) {
        return ruth.list("rhit", words, domain, state, null, 200);
    }

    private int published() {
        return ruth.banks().getFirst().asked();
    }

    private FileReport take(String csv) {
        return ruth.take("rhit", resource(csv));
    }

    private static InputStreamResource resource(String csv) {
        return new InputStreamResource(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static QuestionEntry entry(String identifier, String credential, String stem) {
        return new QuestionEntry(credential, identifier, wording(stem));
    }

    private static QuestionWording wording(String stem) {
        return new QuestionWording(
                4,
                QuestionDifficulty.MEDIUM,
                stem,
                List.of("1", "2", "3", "4"),
                "B",
                "Because the rule says so.",
                "HIPAA",
                "45 CFR 164.524",
                "https://www.ecfr.gov/current/title-45/section-164.524",
                null);
    }
}

package io.waymark.advising.evidence;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.advising.api.review.ReviewPlace;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.api.review.WaitingReviews;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a reviewer sees before deciding: the piece, what was asked, what came before, and where they are in their queue. */
@AdvisingTest
class ReviewTests {

    private final College alder;
    private final MovableClock clock;
    private final VerifiedOtherwise roadmap;
    private final PersonId maya;
    private final PersonId eli;
    private final PersonId noor;
    private final EvidenceApi asDana;
    private final ReviewApi reviews;
    private final ReviewApi asPaula;

    @Autowired
    ReviewTests(Colleges colleges, MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        alder = colleges.open();
        roadmap = new VerifiedOtherwise(alder, jdbc, "[registrar, advisor]");
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        noor = alder.student("Noor");
        var dana = alder.advisor("Dana");
        for (var student : List.of(maya, eli, noor)) {
            alder.assign(dana, student);
        }
        asDana = alder.as(dana, Role.ADVISOR, EvidenceApi.class);
        reviews = alder.as(dana, Role.ADVISOR, ReviewApi.class);
        asPaula = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, ReviewApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void countsWhatWaitsInEveryCapacityOfTheCaller() {
        roadmap.submit(maya);
        roadmap.submit(eli);
        var other = alder.advisor("Carla");

        assertThat(reviews.waiting()).containsExactly(new WaitingReviews(VerifierRole.ADVISOR, 2));
        assertThat(asPaula.waiting()).containsExactly(new WaitingReviews(VerifierRole.REGISTRAR, 2));
        assertThat(alder.as(other, Role.ADVISOR, ReviewApi.class).waiting())
                .containsExactly(new WaitingReviews(VerifierRole.ADVISOR, 0));
        assertThat(alder.as(maya, Role.STUDENT, ReviewApi.class).waiting())
                .containsExactly(new WaitingReviews(VerifierRole.PEER, 0));
    }

    @Test
    void showsWhatWasAskedAndInWhichStage() {
        var submitted = roadmap.submit(maya);

        var shown = reviews.show(submitted.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0);

        assertThat(shown.evidence().canDecide()).isTrue();
        assertThat(shown.roadmap()).isNotBlank();
        assertThat(shown.stageNumber()).isBetween(1, shown.stages());
        assertThat(shown.question().guidance()).isNotBlank();
        assertThat(shown.question().asked()).isInstanceOf(ReflectionParameters.class);
        assertThat(shown.question().levels()).isEmpty();
        assertThat(shown.question().verifiedBy())
                .containsExactlyInAnyOrder(VerifierRole.REGISTRAR, VerifierRole.ADVISOR);
        assertThat(shown.earlier()).isEmpty();
    }

    @Test
    void describesTheLevelsOfARubricAndWhichOfThemAreEnough() {
        roadmap.begin(maya);
        var asked = alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.review(firstReview(), "My ratings are in the shared sheet."), null);

        var question = reviews.show(asked.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0)
                .question();

        assertThat(question.levels())
                .hasSizeGreaterThan(1)
                .allSatisfy(it -> assertThat(it.description()).isNotBlank());
        assertThat(question.levels().getFirst().enough()).isFalse();
        assertThat(question.levels().getLast().enough()).isTrue();
        assertThat(question.target()).isNotNull();
        assertThat(question.levels().stream()
                        .filter(it -> it.enough())
                        .findFirst()
                        .orElseThrow()
                        .key())
                .isEqualTo(question.target().key());
    }

    @Test
    void saysWhereMoreWasSubmittedBeforeThanIsShown() {
        var last = roadmap.submit(maya);
        for (var returned = 1; returned <= 10; returned++) {
            asDana.returnForChanges(last.id(), new ReturnEvidence("Say why."), Revision.of(last));
            last = roadmap.again(maya);
        }
        var tenBefore = reviews.show(last.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0);
        assertThat(tenBefore.earlier()).hasSize(10);
        assertThat(tenBefore.moreEarlier()).isFalse();

        asDana.returnForChanges(last.id(), new ReturnEvidence("Say why."), Revision.of(last));
        var elevenBefore =
                reviews.show(roadmap.again(maya).id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0);

        assertThat(elevenBefore.earlier()).hasSize(10);
        assertThat(elevenBefore.moreEarlier()).isTrue();
    }

    @Test
    void showsWhatWasReturnedBeforeToThoseWhoMaySeeIt() {
        var first = roadmap.submit(maya);
        asDana.returnForChanges(first.id(), new ReturnEvidence("Say why."), Revision.of(first));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        var second = roadmap.again(maya);

        assertThat(reviews.show(second.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0)
                        .earlier())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isEqualTo(EvidenceStatus.RETURNED);
                    assertThat(it.comment()).isEqualTo("Say why.");
                });
        assertThat(reviews.show(first.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0)
                        .earlier())
                .isEmpty();
        assertThat(asPaula.show(second.id(), VerifierRole.REGISTRAR, null, null, null, ReviewOrder.OLDEST, 0)
                        .earlier())
                .hasSize(1);
        assertThat(list(reviews)).singleElement().returns(2, ReviewRow::submission);
    }

    @Test
    void isNobodysWhoIsNotAsked() {
        var submitted = roadmap.submit(maya);
        var carla = alder.as(alder.advisor("Carla"), Role.ADVISOR, ReviewApi.class);

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> carla.show(submitted.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 0));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> carla.place(submitted.id(), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> carla.show(submitted.id(), VerifierRole.REGISTRAR, null, null, null, ReviewOrder.OLDEST, 0));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> carla.counts(VerifierRole.FACULTY, null, null, null));
        assertThat(list(carla)).isEmpty();
    }

    @Test
    void isNotShownToTheStudentAsTheirOwnReviewer() {
        var submitted = roadmap.submit(maya);

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-evidence",
                () -> alder.as(maya, Role.STUDENT, ReviewApi.class)
                        .show(submitted.id(), VerifierRole.PEER, null, null, null, ReviewOrder.OLDEST, 0));
    }

    @Test
    void tellsThePlaceInTheQueueWithWhatIsAroundIt() {
        var submissions = threePieces();

        var shown = reviews.show(submissions.get(1), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 4);

        assertThat(shown.place()).isEqualTo(new ReviewPlace(3, 2, submissions.get(0), submissions.get(2)));
        assertThat(shown.around()).extracting(ReviewRow::evidence).containsExactlyElementsOf(submissions);
        assertThat(shown.around()).first().satisfies(it -> {
            assertThat(it.student().givenName()).isEqualTo("Maya");
            assertThat(it.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        });
        assertThat(place(submissions.get(0))).isEqualTo(new ReviewPlace(3, 1, null, submissions.get(1)));
        assertThat(place(submissions.get(2))).isEqualTo(new ReviewPlace(3, 3, submissions.get(1), null));
        assertThat(reviews.show(submissions.get(2), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 1)
                        .around())
                .hasSize(2);
    }

    @Test
    void keepsThePlaceOfWhatWasJustDecided() {
        var submissions = threePieces();
        asDana.verify(submissions.get(1), VerifyEvidence.AS_IT_IS, new Revision(0));

        assertThat(place(submissions.get(1)))
                .isEqualTo(new ReviewPlace(2, null, submissions.get(0), submissions.get(2)));
    }

    @Test
    void tellsAPlaceWithoutShowingAnybodyAndDisclosesWhoIsShownBesideIt() {
        var submissions = threePieces();

        place(submissions.get(1));
        assertThat(alder.count("disclosure where what = 'evidence'")).isZero();

        reviews.show(submissions.get(1), VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, 1);
        assertThat(alder.sql("select distinct student_id from disclosure where what = 'evidence'", UUID.class))
                .containsExactlyInAnyOrder(maya.value(), eli.value(), noor.value());
    }

    @Test
    void countsAndListsByKindAndStep() {
        threePieces();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(9)));

        assertThat(reviews.counts(VerifierRole.ADVISOR, null, null, null))
                .isEqualTo(new ReviewCounts(
                        3,
                        3,
                        3,
                        List.of(new ReviewCounts.OfKind(EvidenceKind.REFLECTION, 3)),
                        List.of(new ReviewCounts.OfStep("research-duties", 3)),
                        List.of(
                                new ReviewCounts.OfAge(ReviewAge.THREE_DAYS, 3),
                                new ReviewCounts.OfAge(ReviewAge.SEVEN_DAYS, 3))));
        assertThat(asPaula.counts(VerifierRole.REGISTRAR, null, null, null).waiting())
                .isEqualTo(3);
        assertThat(reviews.list(
                                VerifierRole.ADVISOR,
                                EvidenceKind.DOCUMENT_UPLOAD,
                                null,
                                null,
                                ReviewOrder.OLDEST,
                                null,
                                10)
                        .items())
                .isEmpty();
        assertThat(reviews.list(
                                VerifierRole.ADVISOR,
                                EvidenceKind.REFLECTION,
                                "research-duties",
                                null,
                                ReviewOrder.OLDEST,
                                null,
                                10)
                        .items())
                .hasSize(3);
        assertThat(reviews.list(VerifierRole.ADVISOR, null, "research-%", null, ReviewOrder.OLDEST, null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void listsPageByPage() {
        var submissions = threePieces();

        var first = reviews.list(VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, null, 2);
        var second = reviews.list(VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, first.next(), 2);

        assertThat(first.items()).extracting(ReviewRow::evidence).containsExactlyElementsOf(submissions.subList(0, 2));
        assertThat(second.items()).extracting(ReviewRow::evidence).containsExactly(submissions.get(2));
        assertThat(second.next()).isNull();
    }

    @Test
    void leavesOutWhatHasNotWaitedSoLongAndCountsEachChoiceAsTheListHasItThen() {
        var monday = roadmap.submit(maya).id();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(5)));
        var saturday = roadmap.submit(eli).id();
        roadmap.begin(noor);
        alder.as(noor, Role.STUDENT, EvidenceApi.class).submit(SubmitEvidence.review(firstReview(), "See it."), null);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(8)));

        assertThat(listed(ReviewAge.SEVEN_DAYS)).containsExactly(monday);
        assertThat(listed(ReviewAge.THREE_DAYS)).hasSize(3).startsWith(monday).contains(saturday);
        assertThat(listed(ReviewAge.FOURTEEN_DAYS)).isEmpty();
        var counts = reviews.counts(VerifierRole.ADVISOR, EvidenceKind.REFLECTION, null, ReviewAge.SEVEN_DAYS);
        assertThat(counts.waiting()).isEqualTo(3);
        assertThat(counts.listed()).isOne();
        assertThat(counts.kinds()).containsExactly(new ReviewCounts.OfKind(EvidenceKind.REFLECTION, 1));
        assertThat(counts.ages())
                .containsExactly(
                        new ReviewCounts.OfAge(ReviewAge.THREE_DAYS, 2),
                        new ReviewCounts.OfAge(ReviewAge.SEVEN_DAYS, 1));
    }

    @Test
    void goesThroughTheQueueFromItsNewestEndToo() {
        var submissions = threePieces();

        var first = reviews.list(VerifierRole.ADVISOR, null, null, null, ReviewOrder.NEWEST, null, 2);
        var second = reviews.list(VerifierRole.ADVISOR, null, null, null, ReviewOrder.NEWEST, first.next(), 2);

        assertThat(first.items())
                .extracting(ReviewRow::evidence)
                .containsExactly(submissions.get(2), submissions.get(1));
        assertThat(second.items()).extracting(ReviewRow::evidence).containsExactly(submissions.get(0));
        assertThat(reviews.place(submissions.get(1), VerifierRole.ADVISOR, null, null, null, ReviewOrder.NEWEST))
                .isEqualTo(new ReviewPlace(3, 2, submissions.get(2), submissions.get(0)));
        assertThat(reviews.show(submissions.get(1), VerifierRole.ADVISOR, null, null, null, ReviewOrder.NEWEST, 4)
                        .around())
                .extracting(ReviewRow::evidence)
                .containsExactlyElementsOf(submissions.reversed());
    }

    private List<UUID> listed(ReviewAge age) {
        return reviews.list(VerifierRole.ADVISOR, null, null, age, ReviewOrder.OLDEST, null, 10).items().stream()
                .map(ReviewRow::evidence)
                .toList();
    }

    private static String firstReview() {
        return RoadmapLibrary.load(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                .steps()
                .flatMap(it -> it.evidence().requirements().stream())
                .filter(it -> it.kind() == EvidenceKind.ADVISOR_REVIEW)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** Of Maya, Eli and Noor, an hour apart. */
    private List<UUID> threePieces() {
        var submissions = new ArrayList<UUID>();
        for (var student : List.of(maya, eli, noor)) {
            clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(submissions.size())));
            EvidenceView submitted = roadmap.submit(student);
            submissions.add(submitted.id());
        }
        return submissions;
    }

    private ReviewPlace place(UUID submitted) {
        return reviews.place(submitted, VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST);
    }

    private static List<ReviewRow> list(ReviewApi reviewer) {
        return reviewer.list(VerifierRole.ADVISOR, null, null, null, ReviewOrder.OLDEST, null, 10)
                .items();
    }
}

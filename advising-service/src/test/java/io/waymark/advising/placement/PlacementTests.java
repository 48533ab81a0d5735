package io.waymark.advising.placement;

import static io.waymark.advising.Refusals.refused;
import static io.waymark.advising.site.SiteSamples.site;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.Rush;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursShortfall;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.CancelPlacement;
import io.waymark.advising.api.placement.DeclinePlacement;
import io.waymark.advising.api.placement.EndPlacement;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementEventView;
import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteView;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.RequestedNotices;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Placements, from asking to their end; it is Monday, March 2. */
@AdvisingTest
class PlacementTests {

    private static final String INTERNSHIP = "log-internship-hours/hours-log";
    private static final String VOLUNTEERING = "log-volunteer-hours/hours-log";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PlacementDays SPRING = new PlacementDays(TODAY.plusWeeks(1), TODAY.plusWeeks(10));
    private static final PlacementSupervisor LENA = new PlacementSupervisor("Lena Ortiz", "lena@clinic.example");

    private final College alder;
    private final College birch;
    private final MovableClock clock;
    private final RequestedNotices notices;
    private final Journeys journeys;
    private final PersonId dana;
    private final PersonId maya;
    private final PersonId eli;
    private final SiteApi sites;
    private final PlacementApi mayas;
    private final PlacementApi danas;

    @Autowired
    PlacementTests(Colleges colleges, MovableClock clock, RequestedNotices notices, Journeys journeys) {
        this.journeys = journeys;
        this.clock = clock;
        this.notices = notices;
        alder = colleges.open();
        birch = colleges.open();
        dana = alder.advisor("Dana");
        maya = walking("Maya");
        eli = walking("Eli");
        alder.assign(dana, maya);
        sites = alder.asAdmin(SiteApi.class);
        mayas = alder.as(maya, Role.STUDENT, PlacementApi.class);
        danas = alder.as(dana, Role.ADVISOR, PlacementApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void goFromARequestToTheirLastDay() {
        var harbor = sites.add(site("Harbor"), null);
        var request = new AskForPlacement(harbor.id(), INTERNSHIP, SPRING, 120, " Mornings, please. ");

        var asked = mayas.ask(request, "k");
        assertThat(mayas.ask(request, "k").id()).isEqualTo(asked.id());
        assertThat(asked)
                .returns(PlacementState.REQUESTED, PlacementView::state)
                .returns("Mornings, please.", PlacementView::message)
                .returns("log-internship-hours", PlacementView::step)
                .returns(Set.of(PlacementAction.CANCEL), PlacementView::actions);

        var answering = danas.toAnswer(asked.id());
        assertThat(answering.room().taken()).isZero();
        assertThat(answering.room().capacity()).isEqualTo(2);
        assertThat(answering.contacts()).hasSize(1);
        assertThat(answering.placement().actions())
                .containsExactlyInAnyOrder(PlacementAction.ACCEPT, PlacementAction.DECLINE);

        var accepted = danas.accept(asked.id(), new AcceptPlacement(SPRING, LENA), Revision.of(asked));
        assertThat(accepted)
                .returns(PlacementState.ACCEPTED, PlacementView::state)
                .returns(LENA, PlacementView::supervisor);
        var agreed = danas.agree(asked.id(), new PlacementAgreement("Dr. Achterberg", TODAY), Revision.of(accepted));
        assertThat(agreed.state()).isEqualTo(PlacementState.AGREED);

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(mayas.show(asked.id()).state()).isEqualTo(PlacementState.ACTIVE);
        assertThat(sites.show(harbor.id()).taken()).isOne();
        var ended =
                mayas.end(asked.id(), new EndPlacement(SPRING.firstDay().plusDays(3), "I moved."), Revision.of(agreed));
        assertThat(ended.daysOrWish().lastDay()).isEqualTo(SPRING.firstDay().plusDays(3));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(11)));

        assertThat(mayas.mine()).singleElement().returns(PlacementState.ENDED, PlacementView::state);
        assertThat(mayas.show(asked.id()).history())
                .extracting(PlacementEventView::change)
                .containsExactly(
                        PlacementChange.REQUESTED,
                        PlacementChange.ACCEPTED,
                        PlacementChange.AGREED,
                        PlacementChange.ENDED);
        assertThat(mayas.show(asked.id()).history().getLast())
                .returns("I moved.", PlacementEventView::said)
                .returns("Maya", it -> it.by().givenName());
        assertThat(notices.kindsTo(alder.id(), dana))
                .contains(NoticeKind.PLACEMENT_REQUESTED, NoticeKind.PLACEMENT_ENDED);
        assertThat(notices.kindsTo(alder.id(), maya))
                .contains(NoticeKind.PLACEMENT_ACCEPTED, NoticeKind.PLACEMENT_AGREED)
                .doesNotContain(NoticeKind.PLACEMENT_ENDED);
    }

    @Test
    void areDeclinedWithAReasonThatTheStudentReads() {
        var asked = ask(mayas, sites.add(site("Harbor"), null));

        var declined = danas.decline(asked.id(), new DeclinePlacement("Not this term."), Revision.of(asked));

        assertThat(declined)
                .returns(PlacementState.DECLINED, PlacementView::state)
                .returns(Set.of(), PlacementView::actions);
        assertThat(notices.to(alder.id(), maya))
                .filteredOn(it -> it.kind() == NoticeKind.PLACEMENT_DECLINED)
                .singleElement()
                .satisfies(it -> assertThat(it.arguments()).containsEntry("reason", "Not this term."));
        refused(
                HttpStatus.CONFLICT,
                "placement-moved-on",
                () -> danas.accept(asked.id(), new AcceptPlacement(SPRING, null), Revision.of(declined)));
    }

    @Test
    void areCanceledByBothSidesBeforeTheyBegin() {
        var harbor = sites.add(site("Harbor", 1, LocalDate.of(2199, 1, 1)), null);
        var accepted = accept(ask(mayas, harbor));
        mayas.cancel(accepted.id(), new CancelPlacement("I found another."), Revision.of(accepted));
        assertThat(notices.kindsTo(alder.id(), dana)).contains(NoticeKind.PLACEMENT_CANCELED);

        var again = accept(ask(mayas, harbor));
        danas.cancel(again.id(), new CancelPlacement("The clinic closes."), Revision.of(again));
        assertThat(notices.kindsTo(alder.id(), maya)).contains(NoticeKind.PLACEMENT_CANCELED);
        assertThat(danas.of(maya.value())).extracting(PlacementView::state).containsOnly(PlacementState.CANCELED);
    }

    @Test
    void ofAStudentWithoutAnAdvisorAreTheAdmins() {
        var asked = ask(alder.as(eli, Role.STUDENT, PlacementApi.class), sites.add(site("Harbor"), null));

        assertThat(notices.kindsTo(alder.id(), alder.admin())).contains(NoticeKind.PLACEMENT_REQUESTED);
        refused(HttpStatus.NOT_FOUND, "no-such-placement", () -> danas.show(asked.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-placement", () -> danas.toAnswer(asked.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-placement", () -> mayas.show(asked.id()));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-placement",
                () -> danas.accept(asked.id(), new AcceptPlacement(SPRING, null), Revision.of(asked)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-placement",
                () -> mayas.cancel(asked.id(), new CancelPlacement("Mine?"), Revision.of(asked)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-placement",
                () -> birch.asAdmin(PlacementApi.class).show(asked.id()));
        assertThat(danas.list(PlacementPhase.WAITING, null, false, null, 50).items())
                .isEmpty();
        assertThat(alder.asAdmin(PlacementApi.class)
                        .list(PlacementPhase.WAITING, null, false, null, 50)
                        .items())
                .extracting(PlacementView::id)
                .containsExactly(asked.id());
    }

    @Test
    void areListedByPhaseAndWords() {
        var harbor = sites.add(site("Harbor"), null);
        var center = sites.add(site("Center"), null);
        var first = ask(mayas, harbor);
        var second = ask(mayas, center);
        accept(second);

        assertThat(ids(PlacementPhase.WAITING, null)).containsExactly(first.id());
        assertThat(ids(PlacementPhase.CURRENT, null)).containsExactly(second.id());
        assertThat(ids(PlacementPhase.PAST, null)).isEmpty();
        assertThat(ids(PlacementPhase.WAITING, "maya st")).containsExactly(first.id());
        assertThat(ids(PlacementPhase.WAITING, "harb")).containsExactly(first.id());
        assertThat(ids(PlacementPhase.WAITING, "center")).isEmpty();
        danas.decline(first.id(), new DeclinePlacement("No."), Revision.of(first));
        var third = ask(mayas, harbor);
        danas.decline(third.id(), new DeclinePlacement("No."), Revision.of(third));
        var page = danas.list(PlacementPhase.PAST, null, true, null, 1);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.items()).extracting(PlacementView::id).containsExactly(third.id());
        assertThat(danas.list(PlacementPhase.PAST, null, true, page.next(), 1).items())
                .extracting(PlacementView::id)
                .containsExactly(first.id());
    }

    @Test
    void holdNoMorePlacesThanTheSiteHasOnAnyDay() {
        var harbor = sites.add(site("Harbor", 2, LocalDate.of(2199, 1, 1)), null);
        acceptOf("Ana", harbor, SPRING.firstDay(), SPRING.firstDay().plusDays(9));
        acceptOf("Ben", harbor, SPRING.firstDay().plusDays(20), SPRING.lastDay());
        var asked = ask(mayas, harbor);
        acceptOf("Cem", harbor, SPRING.firstDay(), SPRING.firstDay().plusDays(9));

        assertThat(danas.toAnswer(asked.id()).room().taken()).isEqualTo(2);
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-invalid",
                        () -> danas.accept(asked.id(), new AcceptPlacement(SPRING, null), Revision.of(asked))))
                .contains("site-full", "firstDay");
        var later = new PlacementDays(SPRING.firstDay().plusDays(10), SPRING.lastDay());
        assertThat(danas.accept(asked.id(), new AcceptPlacement(later, null), Revision.of(asked))
                        .days())
                .isEqualTo(later);
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-invalid",
                        () -> ask(alder.as(eli, Role.STUDENT, PlacementApi.class), harbor)))
                .contains("site-full");
    }

    @Test
    void holdTheLastPlaceForOneOfSeveralWhoAreAcceptedAtOnce() throws InterruptedException {
        var harbor = sites.add(site("Harbor", 2, LocalDate.of(2199, 1, 1)), null);
        var asked = IntStream.range(0, 6)
                .mapToObj(it -> ask(alder.as(walking("S" + it), Role.STUDENT, PlacementApi.class), harbor))
                .toList();
        var admin = alder.asAdmin(PlacementApi.class);

        var outcomes = Rush.of(asked.stream()
                .<Callable<Object>>map(
                        it -> () -> admin.accept(it.id(), new AcceptPlacement(SPRING, null), Revision.of(it)))
                .toList());

        assertThat(outcomes).filteredOn(PlacementView.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(it -> Rush.isRefused(it, "placement-invalid"))
                .hasSize(4);
    }

    @Test
    void areCountedWhereTheirSiteDoesNotCoverThemAnyMore() {
        var harbor = sites.add(site("Harbor"), null);
        accept(ask(mayas, harbor));
        acceptOf("Ana", harbor, SPRING.firstDay(), SPRING.firstDay().plusDays(9));
        acceptOf("Ben", harbor, SPRING.firstDay().plusDays(20), SPRING.lastDay().minusDays(1));
        acceptOf("Cem", harbor, TODAY, SPRING.firstDay().minusDays(1));
        assertThat(sites.show(harbor.id())).returns(1, SiteView::taken).returns(0, SiteView::uncovered);

        var smaller = sites.change(harbor.id(), site("Harbor", 1, LocalDate.of(2199, 1, 1)), Revision.of(harbor));
        assertThat(smaller.uncovered()).isEqualTo(3);
        var shorter =
                sites.change(harbor.id(), site("Harbor", 2, SPRING.lastDay().minusDays(1)), Revision.of(smaller));
        assertThat(shorter.uncovered()).isOne();
        var none = sites.change(harbor.id(), site("Harbor", 2, null), Revision.of(shorter));
        assertThat(none.uncovered()).isEqualTo(4);
        var agreed = sites.change(harbor.id(), site("Harbor"), Revision.of(none));
        assertThat(sites.retire(harbor.id(), Revision.of(agreed)).uncovered()).isEqualTo(4);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(sites.show(harbor.id())).returns(2, SiteView::taken).returns(3, SiteView::uncovered);
    }

    @Test
    void areNotMadeWhereTheAgreementDoesNotReach() {
        var ending = sites.add(site("Ending", 2, SPRING.lastDay().minusDays(1)), null);
        var none = sites.add(site("None", 2, null), null);
        var retired = sites.add(site("Retired"), null);
        sites.retire(retired.id(), Revision.of(retired));

        assertThat(refused(HttpStatus.UNPROCESSABLE_CONTENT, "placement-invalid", () -> ask(mayas, ending)))
                .contains("site-agreement-ends", "lastDay");
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "site-closed", () -> ask(mayas, none));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "site-closed", () -> ask(mayas, retired));
        refused(HttpStatus.NOT_FOUND, "no-such-site", () -> mayas.site(retired.id()));
        assertThat(mayas.sites(null, null, null, 50).items())
                .extracting(PlacementSite::name)
                .containsExactly("Ending", "None");
        assertThat(mayas.site(none.id()).isOpen()).isFalse();
    }

    @Test
    void areAskedForOnceAndForHoursOfTheRoadmapOnDaysToCome() {
        var harbor = sites.add(site("Harbor"), null);
        ask(mayas, harbor);

        refused(HttpStatus.CONFLICT, "placement-asked-already", () -> ask(mayas, harbor));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-requirement",
                () -> mayas.ask(
                        new AskForPlacement(harbor.id(), "research-duties/reflection", SPRING, 10, null), null));
        assertThat(refusedDays(harbor, new PlacementDays(SPRING.lastDay(), SPRING.firstDay())))
                .contains("before-the-other");
        assertThat(refusedDays(harbor, new PlacementDays(TODAY.minusDays(9), TODAY.minusDays(1))))
                .contains("in-the-past");
        assertThat(refusedDays(harbor, new PlacementDays(TODAY, TODAY.plusYears(2))))
                .contains("placement-too-long");
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-site",
                () -> mayas.ask(new AskForPlacement(UUID.randomUUID(), INTERNSHIP, SPRING, 10, null), null));
    }

    @Test
    void areChangedOnlyAsTheyStand() {
        var asked = ask(mayas, sites.add(site("Harbor"), null));
        accept(asked);

        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> mayas.cancel(asked.id(), new CancelPlacement("Late."), Revision.of(asked)));
        var current = mayas.show(asked.id());
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-invalid",
                        () -> danas.agree(
                                asked.id(), new PlacementAgreement("Lena", TODAY.plusDays(1)), Revision.of(current))))
                .contains("signedOn", "in-the-future");
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-invalid",
                        () -> danas.end(asked.id(), new EndPlacement(SPRING.lastDay(), "Same."), Revision.of(current))))
                .contains("not-an-earlier-end");
    }

    @Test
    void holdNobodyUpForSomebodyWhomTheyDoNotConcern() {
        var accepted = accept(ask(mayas, sites.add(site("Harbor"), null)));
        var stranger = alder.as(alder.advisor("Carla"), Role.ADVISOR, PlacementApi.class);
        Supplier<String> canceling = () -> refused(
                HttpStatus.NOT_FOUND,
                "no-such-placement",
                () -> stranger.cancel(accepted.id(), new CancelPlacement("Mine."), Revision.of(accepted)));

        alder.inside(() -> {
            journeys.lock(maya);
            return assertThat(CompletableFuture.supplyAsync(canceling)).succeedsWithin(Duration.ofSeconds(10));
        });
    }

    @Test
    void giveTheirPlaceBackWhenTheStudentLeaves() {
        var harbor = sites.add(site("Harbor", 1, LocalDate.of(2199, 1, 1)), null);
        var accepted = accept(ask(mayas, harbor));
        var admin = alder.asAdmin(PlacementApi.class);

        alder.asAdmin(LeavingApi.class)
                .leave(
                        maya.value(),
                        new RecordLeaving(Lifecycle.WITHDRAWN, TODAY, "Moved away", Set.of()),
                        Revision.of(alder.asAdmin(PersonApi.class).show(maya.value())));

        assertThat(admin.show(accepted.id()).state()).isEqualTo(PlacementState.CANCELED);
        assertThat(accept(ask(alder.as(eli, Role.STUDENT, PlacementApi.class), harbor), admin)
                        .state())
                .isEqualTo(PlacementState.ACCEPTED);
    }

    /** Four hours in four weeks: 12 of 120 by its last day. */
    @Test
    void endTheTimeInWhichTheirHoursCanReachTheTarget() {
        var harbor = sites.add(site("Harbor Street"), null);
        var asked = mayas.ask(new AskForPlacement(harbor.id(), INTERNSHIP, SPRING, 120, null), null);
        danas.accept(asked.id(), new AcceptPlacement(SPRING, LENA), Revision.of(asked));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(14)));
        alder.as(maya, Role.STUDENT, EvidenceApi.class).submit(hours("Harbor Street", SPRING.firstDay()), null);

        assertThat(alder.as(maya, Role.STUDENT, HoursApi.class).mine(null).targets())
                .filteredOn(it -> it.requirement().equals(INTERNSHIP))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.reachedBy()).isNull();
                    assertThat(it.shortfall()).isEqualTo(new HoursShortfall(SPRING.lastDay(), 108));
                });
    }

    @Test
    void areThatWhichHoursAtTheirSiteBelongTo() {
        accept(ask(mayas, sites.add(site("Harbor Street"), null)));
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "evidence-invalid",
                        () -> evidence.submit(hours("harbor \u00a0street", TODAY.minusDays(3)), null)))
                .contains("outside-placement", "date", SPRING.firstDay().toString());
        assertThat(evidence.submit(hours("Elsewhere", TODAY.minusDays(3)), null).requirement())
                .isEqualTo(INTERNSHIP);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(9)));
        assertThat(evidence.submit(hours(" HARBOR STREET ", SPRING.firstDay()), null)
                        .requirement())
                .isEqualTo(INTERNSHIP);
    }

    @Test
    void keepHoursThatNameThemWhateverTheirSiteIsCalledLater() {
        var harbor = sites.add(site("Harbor"), null);
        var accepted = accept(ask(mayas, harbor));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(9)));
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        evidence.submit(named(INTERNSHIP, "Harbor", SPRING.firstDay(), accepted.id()), null);

        sites.change(harbor.id(), site("Lakeshore"), Revision.of(harbor));

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-has-hours",
                        () -> danas.cancel(accepted.id(), new CancelPlacement("Never."), Revision.of(accepted))))
                .contains(SPRING.firstDay().toString());
    }

    @Test
    void takeHoursThatNameThemForTheirStepAtTheirSiteOnTheirDays() {
        var placement = accept(ask(mayas, sites.add(site("Harbor"), null))).id();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(9)));
        var day = SPRING.firstDay();

        assertThat(refusedHours(named(VOLUNTEERING, "Harbor", day, placement))).contains("not-this-placement");
        assertThat(refusedHours(named(INTERNSHIP, "Harbor", day, UUID.randomUUID())))
                .contains("not-this-placement");
        assertThat(refusedHours(named(INTERNSHIP, "Elsewhere", day, placement)))
                .contains("not-the-placements-site", "Harbor");
        assertThat(refusedHours(named(INTERNSHIP, "Harbor", day.minusDays(1), placement)))
                .contains("outside-placement");
    }

    @Test
    void leaveHoursForOtherStepsAsTheyAre() {
        accept(ask(mayas, sites.add(site("Harbor"), null)));

        assertThat(alder.as(maya, Role.STUDENT, EvidenceApi.class)
                        .submit(hours(VOLUNTEERING, "Harbor", TODAY.minusDays(3)), null)
                        .requirement())
                .isEqualTo(VOLUNTEERING);
    }

    @Test
    void endNotBeforeHoursThatAreOnFileNorAreCanceledOverThem() {
        var accepted = accept(ask(mayas, sites.add(site("Harbor"), null)));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(12)));
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        var worked = SPRING.firstDay().plusDays(3);
        evidence.submit(hours("HARBOR ", SPRING.firstDay()), null);
        evidence.submit(hours("Harbor", worked), null);
        evidence.submit(hours("Elsewhere", worked.plusDays(1)), null);

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-invalid",
                        () -> danas.end(
                                accepted.id(), new EndPlacement(worked.minusDays(1), "Late."), Revision.of(accepted))))
                .contains("hours-after-end", "lastDay", worked.toString());
        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "placement-has-hours",
                        () -> danas.cancel(accepted.id(), new CancelPlacement("Never."), Revision.of(accepted))))
                .contains(worked.toString());
        assertThat(danas.end(accepted.id(), new EndPlacement(worked, "Enough."), Revision.of(accepted))
                        .daysOrWish()
                        .lastDay())
                .isEqualTo(worked);
    }

    @Test
    void areCanceledAfterTheirFirstDayWhereTheyNeverTookPlace() {
        var accepted = accept(ask(mayas, sites.add(site("Harbor"), null)));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(12)));

        assertThat(mayas.cancel(accepted.id(), new CancelPlacement("It never began."), Revision.of(accepted))
                        .state())
                .isEqualTo(PlacementState.CANCELED);
    }

    @Test
    void waitByAFewHoweverManyAreAskedForAtOnce() throws InterruptedException {
        var asked = IntStream.range(0, 9)
                .mapToObj(it -> sites.add(site("Site " + it), null))
                .<Callable<Object>>map(it -> () -> ask(mayas, it))
                .toList();

        var outcomes = Rush.of(asked);

        assertThat(outcomes).filteredOn(PlacementView.class::isInstance).hasSize(5);
        assertThat(outcomes)
                .filteredOn(it -> Rush.isRefused(it, "too-many-placements-asked"))
                .hasSize(4);
    }

    private String refusedHours(SubmitEvidence hours) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> alder.as(maya, Role.STUDENT, EvidenceApi.class).submit(hours, null));
    }

    private static SubmitEvidence named(String requirement, String at, LocalDate day, UUID placement) {
        return new SubmitEvidence(
                requirement,
                new HoursLogPayload(day, LocalTime.of(8, 0), LocalTime.of(12, 0), at, "Sorted faxes.", placement));
    }

    private static SubmitEvidence hours(String at, LocalDate day) {
        return hours(INTERNSHIP, at, day);
    }

    private static SubmitEvidence hours(String requirement, String at, LocalDate day) {
        return new SubmitEvidence(
                requirement, new HoursLogPayload(day, LocalTime.of(8, 0), LocalTime.of(12, 0), at, "Sorted faxes."));
    }

    private String refusedDays(SiteView at, PlacementDays days) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "placement-invalid",
                () -> mayas.ask(new AskForPlacement(at.id(), INTERNSHIP, days, 10, null), null));
    }

    private List<UUID> ids(PlacementPhase phase, @Nullable String words) {
        return danas.list(phase, words, true, null, 50).items().stream()
                .map(PlacementView::id)
                .toList();
    }

    private void acceptOf(String student, SiteView at, LocalDate from, LocalDate through) {
        var days = new PlacementDays(from, through);
        var asked = alder.as(walking(student), Role.STUDENT, PlacementApi.class)
                .ask(new AskForPlacement(at.id(), INTERNSHIP, days, 40, null), null);
        alder.asAdmin(PlacementApi.class).accept(asked.id(), new AcceptPlacement(days, null), Revision.of(asked));
    }

    private PlacementView accept(PlacementView asked) {
        return accept(asked, danas);
    }

    private static PlacementView accept(PlacementView asked, PlacementApi by) {
        return by.accept(asked.id(), new AcceptPlacement(SPRING, LENA), Revision.of(asked));
    }

    private static PlacementView ask(PlacementApi student, SiteView at) {
        return student.ask(new AskForPlacement(at.id(), INTERNSHIP, SPRING, 120, null), null);
    }

    private PersonId walking(String name) {
        var student = alder.student(name);
        alder.asAdmin(JourneyApi.class)
                .start(student.value(), new StartJourney("health-information-technician", TODAY.minusYears(1)));
        return student;
    }
}

package io.waymark.advising.roster;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** From the upload to the end of a roster. */
@AdvisingTest
class RosterStateTests {

    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example";

    private final College alder;
    private final Importing importing;
    private final RosterStore rosters;
    private final RosterStates states;
    private final RosterCounts counts;
    private final RosterNews news;

    @Autowired
    RosterStateTests(
            Colleges colleges, RosterStore rosters, RosterStates states, RosterCounts counts, RosterNews news) {
        alder = colleges.open();
        importing = Importing.into(alder);
        this.rosters = rosters;
        this.states = states;
        this.counts = counts;
        this.news = news;
    }

    @Test
    void knowsWhichAttributesAFileHasColumnsOf() {
        var roster = added(List.of("campus", "term"));

        assertThat(alder.inside(() -> rosters.attributeKeys(roster))).containsExactlyInAnyOrder("campus", "term");
    }

    @Test
    void isNoneThatNobodyUploaded() {
        var roster = RosterId.next();

        Assertions.assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> alder.inside(() -> rosters.lock(roster)))
                .satisfies(it -> assertThat(it.code()).isEqualTo("no-such-roster"));
    }

    @Test
    void countsWhatIsAppliedOnlyWhileItIsApplied() {
        var roster = added(List.of());
        var stretch = new MergeStretch(4, 1, 2, 3);

        assertThat(after(roster, () -> counts.applied(roster, stretch))).returns(0, RosterView::created);
        begin(roster, ConflictChoice.KEEP, ConflictChoice.KEEP);
        after(roster, () -> counts.applied(roster, stretch));
        assertThat(after(roster, () -> counts.applied(roster, stretch)))
                .returns(2, RosterView::created)
                .returns(4, RosterView::changed)
                .returns(6, RosterView::unchanged);
        assertThat(after(roster, () -> counts.countAnew(roster))).returns(0, RosterView::changed);
    }

    @Test
    void failsOnlyWhileItIsApplied() {
        var roster = added(List.of());

        assertThat(after(roster, () -> states.fail(roster, "No."))).returns(RosterState.CHECKING, RosterView::state);
        begin(roster, ConflictChoice.KEEP, ConflictChoice.KEEP);
        assertThat(after(roster, () -> states.fail(roster, "No.")))
                .returns(RosterState.FAILED, RosterView::state)
                .returns("No.", RosterView::failure)
                .returns(0, RosterView::created);
    }

    @Test
    void remembersWhatWasChosenAboutConflicts() {
        var roster = added(List.of());
        begin(roster, ConflictChoice.OVERWRITE, ConflictChoice.KEEP);

        var terms = alder.inside(() -> rosters.terms(roster, alder.admin(), MovableClock.MONDAY_MORNING));

        assertThat(terms.kept()).containsExactly("INACTIVE");
        assertThat(terms)
                .isEqualTo(new MergeTerms(
                        alder.admin(), MovableClock.MONDAY_MORNING, ConflictChoice.OVERWRITE, ConflictChoice.KEEP));
    }

    @Test
    void stopsOnlyOldOnesThatWereChecked() {
        var old = importing.check(MAYA);
        var running = added(List.of());

        alder.inside(() -> {
            states.stopThoseBefore(MovableClock.MONDAY_MORNING);
            return true;
        });
        assertThat(importing.rosters().show(old.id()).state()).isEqualTo(RosterState.CHECKED);
        alder.inside(() -> {
            states.stopThoseBefore(MovableClock.MONDAY_MORNING.plus(Duration.ofSeconds(1)));
            return true;
        });

        assertThat(importing.rosters().show(old.id()).state()).isEqualTo(RosterState.STOPPED);
        assertThat(importing.rosters().show(running.value()).state()).isEqualTo(RosterState.CHECKING);
    }

    @Test
    void cannotBeStoppedWhenItIsOver() {
        var applied = importing.apply(MAYA);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "roster-closed",
                () -> importing.rosters().stop(applied.id()));
    }

    @Test
    void tellsOfEachPersonOnce() {
        importing.apply(MAYA, "advisor,A-7,Dana,Whitcomb,dana@alder.example", "student,S-2,Eli,B,eli@alder.example");
        var roster = new RosterId(alder.sql("select id from roster", UUID.class).getFirst());
        alder.sql("update roster set told = 0 where id = ? returning 1", Integer.class, roster.value());

        var first = alder.inside(() -> news.nextToTell(roster, 2));
        var second = alder.inside(() -> news.nextToTell(roster, 2));

        assertThat(List.of(first.size(), second.size())).containsExactly(2, 1);
        assertThat(Set.of(first.get(0), first.get(1), second.get(0)))
                .isEqualTo(Set.of(id("S-1"), id("A-7"), id("S-2")));
        assertThat(alder.inside(() -> news.nextToTell(roster, 2))).isEmpty();
    }

    @Test
    void countsActiveStudentsWhomAFileLeavesOut() {
        importing.apply(MAYA, "student,S-2,Eli,B,eli@alder.example", "advisor,A-7,D,W,dana@alder.example");

        assertThat(importing.check("student,S-2,Eli,B,eli@alder.example").missing())
                .isOne();
        assertThat(importing.check(MAYA, "student,S-2,Eli,B,eli@alder.example").missing())
                .isZero();
    }

    @Test
    void listsTheNewestFirst() {
        var first = importing.check(MAYA);
        var second = importing.check(MAYA);

        var page = importing.rosters().list(null, 1);
        assertThat(page.items()).extracting(RosterView::id).containsExactly(second.id());
        assertThat(importing.rosters().list(page.next(), 1).items())
                .extracting(RosterView::id)
                .containsExactly(first.id());
    }

    private PersonId id(String number) {
        return new PersonId(importing.person(number).id());
    }

    private RosterId added(List<String> attributes) {
        var roster = RosterId.next();
        alder.inside(() -> {
            rosters.add(roster, "Fall", alder.admin(), MovableClock.MONDAY_MORNING);
            rosters.received(roster, 1, new RosterFile.Contents(6, Set.copyOf(attributes), List.of()));
            return true;
        });
        return roster;
    }

    private void begin(RosterId roster, ConflictChoice changedByHand, ConflictChoice inactive) {
        after(roster, () -> states.beginApplying(roster, alder.admin(), changedByHand, inactive));
    }

    private RosterView after(RosterId roster, Runnable work) {
        alder.inside(() -> {
            work.run();
            return true;
        });
        return importing.rosters().show(roster.value());
    }
}

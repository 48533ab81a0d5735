package io.waymark.advising.timeline;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.core.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Who reads which stretch of a timeline. */
@AdvisingTest
class TimelineAccessTests {

    private final Colleges colleges;
    private final MovableClock clock;
    private final Told told;

    @Autowired
    TimelineAccessTests(Colleges colleges, MovableClock clock) {
        this.colleges = colleges;
        this.clock = clock;
        told = new Told(colleges, clock);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void isWalkedInStretchesWithoutLosingWhatHappenedAtOnce() {
        for (var i = 0; i < 4; i++) {
            told.call();
            told.note(told.dana, "Note " + i, true);
        }
        var all = told.of(null);
        var seen = new ArrayList<TimelineEntryView>();
        var page = told.page(null, null, 3);
        seen.addAll(page.items());
        while (page.next() != null) {
            page = told.page(null, page.next(), 3);
            seen.addAll(page.items());
        }

        assertThat(all).hasSizeGreaterThan(8);
        assertThat(all).extracting(TimelineEntryView::at).containsOnly(MovableClock.MONDAY_MORNING);
        assertThat(seen).containsExactlyElementsOf(all);
    }

    @Test
    void isNarrowedByKindAndStillSaysHowMuchThereIsOfEach() {
        told.call();
        told.note(told.dana, "Called her.", false);

        var page = told.page(TimelineKind.NOTE, null, 50);

        assertThat(page.items()).extracting(TimelineEntryView::said).containsExactly("Called her.");
        var all = told.of(null).stream()
                .collect(Collectors.groupingBy(it -> it.event().kind(), Collectors.summingInt(_ -> 1)));
        assertThat(page.counts())
                .isEqualTo(all)
                .containsOnlyKeys(TimelineKind.CONTACT, TimelineKind.NOTE, TimelineKind.REASON, TimelineKind.RECORD);
    }

    @Test
    void keepsToItselfWhatOthersWroteForThemselves() {
        told.book();
        told.note(told.dana, "For me.", false);
        told.note(told.dana, "For all.", true);
        told.later(Duration.ofHours(1));
        var carla = told.college.advisor("Carla");
        told.college.assign(carla, told.maya);
        var asCarla = told.college.as(carla, Role.ADVISOR, TimelineApi.class);

        var notes = asCarla.list(told.maya.value(), TimelineKind.NOTE, null, 50).items();
        assertThat(notes).singleElement().satisfies(it -> {
            assertThat(it.said()).isEqualTo("For all.");
            assertThat(it.arguments()).isEqualTo(Map.of("shared", "true"));
        });
        assertThat(asCarla.list(told.maya.value(), TimelineKind.APPOINTMENT, null, 50)
                        .items())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.said()).isNull();
                    assertThat(it.arguments()).containsOnlyKeys("startsAt");
                });
    }

    @Test
    void tellsNothingBeforeItHappens() {
        var carla = told.college.advisor("Carla");
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        told.college.assign(carla, told.maya);
        told.college.assign(told.dana, told.maya);
        clock.set(MovableClock.MONDAY_MORNING);

        assertThat(told.of(TimelineKind.RECORD)).hasSize(1);
    }

    @Test
    void isForTheStudentsOwnAdvisorOnly() {
        var carla = told.college.advisor("Carla");
        var birch = colleges.open();
        var stranger = birch.advisor("Dan");

        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> told.college.as(carla, Role.ADVISOR, TimelineApi.class).list(told.maya.value(), null, null, 10));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> birch.as(stranger, Role.ADVISOR, TimelineApi.class).list(told.maya.value(), null, null, 10));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> told.asMaya(TimelineApi.class).list(told.maya.value(), null, null, 10));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> told.college.asAdmin(TimelineApi.class).list(told.maya.value(), null, null, 10));
    }

    @Test
    void isReadUnderTheEyesOfTheTrail() {
        told.of(null);

        assertThat(told.college.sql(
                        "select what || ' for ' || why from disclosure where student_id = ?",
                        String.class,
                        told.maya.value()))
                .contains("timeline for advisor");
    }
}

package io.waymark.web.ui.slots;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.services.Answers;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

class SlotPickerTests {

    private static final Link PICKING = Link.to("/student/meetings/advising");
    private static final FreeTime THURSDAY_AT_ONE = time("2026-11-12T18:00:00Z");
    private static final BookingSelection ANY = BookingSelection.of(null, null);

    /** A Tuesday at nine in New York. */
    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final SlotPicker picker = new SlotPicker(
            new SlotMonths(viewer.when(), RealTexts.texts(), viewer.clock()),
            new DayParts(viewer.when(), RealTexts.texts(), viewer.clock()),
            new OfferTexts(RealTexts.texts(), viewer.when()),
            viewer.when(),
            RealTexts.texts(),
            viewer.clock());

    @Test
    void showsTheFirstThreeDaysThatHaveTimes() {
        var shown = show(
                ANY, "2026-11-20T15:00:00Z", "2026-11-12T18:00:00Z", "2026-11-13T15:00:00Z", "2026-11-17T15:00:00Z");

        assertThat(shown.days())
                .extracting(DayTimes::date)
                .containsExactly("Thursday, November 12", "Friday, November 13", "Tuesday, November 17");
        assertThat(shown.summary()).isEqualTo("3 times until November 17.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-13, 'Friday, November 13'",
        "2026-11-14, 'Tuesday, November 17'",
        "2026-11-30, 'Thursday, November 12'"
    })
    void beginsWithTheDayWantedOrTheNextThatHasTimes(LocalDate wanted, String first) {
        var shown = show(
                BookingSelection.of(wanted, null),
                "2026-11-12T18:00:00Z",
                "2026-11-13T15:00:00Z",
                "2026-11-17T15:00:00Z");

        assertThat(shown.days().getFirst().date()).isEqualTo(first);
    }

    @Test
    void beginsWithTheDayOfTheTimeThatIsChosen() {
        var shown = show(
                BookingSelection.of(
                        LocalDate.of(2026, 11, 11), time("2026-11-17T15:00:00Z").value()),
                "2026-11-12T18:00:00Z",
                "2026-11-17T15:00:00Z");

        assertThat(shown.days()).extracting(DayTimes::date).containsExactly("Tuesday, November 17");
        assertThat(shown.chosen())
                .isNotNull()
                .satisfies(chosen -> assertThat(plain(chosen)).isEqualTo("Tue, Nov 17, 10:00 AM to 10:30 AM"));
        assertThat(shown.days().getFirst().parts().getFirst().slots())
                .extracting(SlotView::chosen)
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-12T05:00:00Z, Morning",
        "2026-11-12T16:59:00Z, Morning",
        "2026-11-12T17:00:00Z, Afternoon",
        "2026-11-12T21:59:00Z, Afternoon",
        "2026-11-12T22:00:00Z, Evening",
        "2026-11-13T04:30:00Z, Evening"
    })
    void partsTheDayAtNoonAndAtFive(String startsAt, String part) {
        assertThat(show(ANY, startsAt).days().getFirst().parts())
                .extracting(DayTimes.TimesOfPart::name)
                .containsExactly(part);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T15:00:00Z, today · 1 available",
        "2026-11-11T15:00:00Z, tomorrow · 1 available",
        "2026-11-16T15:00:00Z, in 6 days · 1 available",
        "2026-11-17T15:00:00Z, 1 available"
    })
    void saysOfTheComingWeekHowFarAwayADayIs(String startsAt, String note) {
        assertThat(show(ANY, startsAt).days().getFirst().note()).isEqualTo(note);
    }

    @Test
    void keepsATimeInSightThatWasJustTaken() {
        var near = time("2026-11-12T19:00:00Z");
        var selection = ANY.without(THURSDAY_AT_ONE, taken(near), LocalDate.of(2026, 11, 12));

        var shown = show(selection, "2026-11-12T17:00:00Z");

        var afternoon = shown.days().getFirst().parts().getFirst().slots();
        assertThat(afternoon.stream().map(slot -> plain(slot.time())))
                .containsExactly("12:00 PM", "1:00 PM", "2:00 PM");
        assertThat(afternoon).extracting(SlotView::taken).containsExactly(false, true, false);
        assertThat(afternoon).extracting(SlotView::near).containsExactly(false, false, true);
        assertThat(afternoon.get(1).value()).isEmpty();
        assertThat(shown.lost())
                .isNotNull()
                .satisfies(lost -> assertThat(plain(lost))
                        .startsWith("Thu, Nov 12, 1:00 PM has just been taken.")
                        .endsWith("The nearest available times are framed."));
    }

    /** The kind: a time that went away, whatever became of it. */
    @ParameterizedTest
    @CsvSource({
        "slot-taken, busy, host, 'Thu, Nov 12, 1:00 PM has just been taken.'",
        "slot-taken, busy, somebody, 'Thu, Nov 12, 1:00 PM has just been taken.'",
        "slot-taken, busy, own, 'You have this time already: Thu, Nov 12, 1:00 PM, with Dana.'",
        "slot-taken, busy, you, 'You already have another meeting at that time: Thu, Nov 12, 1:00 PM.'",
        "slot-taken, busy, guest, 'Dana already has another meeting at that time: Thu, Nov 12, 1:00 PM.'",
        "slot-not-offered, cause, HOURS, 'Dana no longer offers this time: Thu, Nov 12, 1:00 PM.'",
        "slot-not-offered, cause, BRAND_NEW, 'Dana no longer offers this time: Thu, Nov 12, 1:00 PM.'",
        "slot-not-offered, cause, COLLEGE_CLOSED, 'Your college is closed at that time: Thu, Nov 12, 1:00 PM.'",
        "slot-not-offered, cause, TOO_SOON, 'Thu, Nov 12, 1:00 PM is too soon by now: Dana asks for more notice.'",
        "slot-not-offered, cause, TOO_FAR, 'Thu, Nov 12, 1:00 PM is too far ahead: Dana takes no bookings that early.'",
        "length-changed, minutes, 45, 'Dana no longer offers Thu, Nov 12, 1:00 PM as you saw it: meetings now last 45 minutes.'",
        "slot-in-the-past, x, x, 'Thu, Nov 12, 1:00 PM has passed.'"
    })
    void takenIsNotWhy(String code, String argument, String value, String said) {
        Object given = argument.equals("minutes") ? Integer.valueOf(value) : value;
        var refusal = Answers.refusal(HttpStatus.CONFLICT, code, "No.", Map.of(argument, given));
        var conflict = SlotConflict.of(refusal).orElseThrow();

        var shown = show(ANY.without(THURSDAY_AT_ONE, conflict, LocalDate.of(2026, 11, 12)), "2026-11-12T17:00:00Z");

        assertThat(shown.lost())
                .isNotNull()
                .satisfies(lost -> assertThat(plain(lost))
                        .startsWith(said)
                        .contains(value.equals("own") ? "No second meeting was booked" : "Nothing was booked"));
        assertThat(shown.days().getFirst().parts().getFirst().slots())
                .as("only what somebody took is struck through")
                .filteredOn(SlotView::taken)
                .hasSize(said.contains("taken") ? 1 : 0);
    }

    @Test
    void showsTheDayOfANearTimeHoweverFarItIs() {
        var near = time("2026-11-30T15:00:00Z");
        var selection = ANY.without(THURSDAY_AT_ONE, taken(near), LocalDate.of(2026, 11, 12));

        var shown = show(
                selection,
                "2026-11-13T15:00:00Z",
                "2026-11-16T15:00:00Z",
                "2026-11-17T15:00:00Z",
                "2026-11-18T15:00:00Z");

        assertThat(shown.days())
                .extracting(DayTimes::date)
                .containsExactly(
                        "Friday, November 13", "Monday, November 16", "Tuesday, November 17", "Monday, November 30");
    }

    private static SlotConflict taken(FreeTime... near) {
        return new SlotConflict("taken", 0, List.of(near));
    }

    /** An advisor who books for a student is not told that the student offers no times. */
    @ParameterizedTest
    @CsvSource({
        "HOURS, You no longer offer this time",
        "LENGTH, You no longer offer",
        "TOO_SOON, your availability asks"
    })
    void saysOfOnesOwnHoursThatTheyAreOnesOwn(String cause, String said) {
        var selection =
                ANY.without(THURSDAY_AT_ONE, new SlotConflict(cause, 45, List.of()), LocalDate.of(2026, 11, 12));
        var own = SlotOffer.of(List.of(), "Maya", "America/Chicago", selection, PICKING)
                .ofOwn();

        var shown = picker.show(own);

        assertThat(shown.lost()).contains(said).doesNotContain("Maya");
        assertThat(shown.zone()).doesNotContain("Maya");
    }

    @Test
    void saysWhereNothingElseIsNear() {
        var shown = show(ANY.without(THURSDAY_AT_ONE, taken(), LocalDate.of(2026, 11, 12)));

        assertThat(shown.isEmpty()).isTrue();
        assertThat(shown.lost()).endsWith("Please pick another time.");
        assertThat(shown.summary()).isEqualTo("No times until November 12.");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01, 2026-12, December 1", "2026-11-01, 2026-11, November 10", ", 2026-11, November 10"})
    void showsTheMonthOfTheDayWantedWhereNothingIsFree(@Nullable LocalDate wanted, String month, String until) {
        var shown = show(BookingSelection.of(wanted, null));

        assertThat(shown.summary()).isEqualTo("No times until " + until + ".");
        assertThat(shown.month().weeks().get(1).getFirst().date()).asString().startsWith(month);
    }

    @ParameterizedTest
    @CsvSource({
        "America/New_York,",
        "America/Toronto,",
        "America/Chicago, 'Dana is 1 hour behind you, in Central Time.'",
        "America/Los_Angeles, 'Dana is 3 hours behind you, in Pacific Time.'",
        "Europe/London, 'Dana is 5 hours ahead of you, in London Time.'",
        "America/St_Johns, 'Dana is 1.5 hours ahead of you, in Newfoundland Time.'"
    })
    void saysHowFarApartTheClocksAreOnlyIfTheyAre(String zone, @Nullable String distance) {
        var offer = SlotOffer.of(List.of(THURSDAY_AT_ONE), "Dana", zone, ANY, PICKING);

        assertThat(picker.show(offer).clocks())
                .isEqualTo("Times are in Eastern Time." + (distance == null ? "" : " " + distance));
    }

    /** Arizona keeps its clocks: two hours in winter, three in summer. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-12T18:00:00Z, 'Dana is 2 hours behind you, in Mountain Time.'",
        "2027-04-12T18:00:00Z, 'Dana is 3 hours behind you, in Mountain Time.'"
    })
    void goesByTheClocksOfTheDayShown(String startsAt, String distance) {
        var offer = SlotOffer.of(List.of(time(startsAt)), "Dana", "America/Phoenix", ANY, PICKING);

        assertThat(picker.show(offer).clocks().replace("Mountain Standard", "Mountain"))
                .isEqualTo("Times are in Eastern Time. " + distance);
    }

    private SlotPickerView show(BookingSelection selection, String... free) {
        var times = Stream.of(free).map(SlotPickerTests::time).toList();
        return picker.show(SlotOffer.of(times, "Dana", "America/New_York", selection, PICKING));
    }

    private static FreeTime time(String startsAt) {
        var start = Instant.parse(startsAt);
        return FreeTime.of(start, start.plusSeconds(1800));
    }
}

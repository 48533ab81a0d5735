package io.waymark.web.styleguide;

import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingRule;
import io.waymark.web.ui.booking.AskedTime;
import io.waymark.web.ui.booking.BookingCheckPanel;
import io.waymark.web.ui.booking.BookingChecks;
import io.waymark.web.ui.booking.BookingForm;
import io.waymark.web.ui.booking.BookingOffers;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotOffer;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Booking with somebody: when, how, about what; and by which rules it cannot be. */
@Component
@StyleguidePart
class BookingSample implements Sample {

    private static final String HERE = "/styleguide/booking";

    private final BookingOffers offers;
    private final BookingChecks checks;
    private final Clock clock;

    BookingSample(BookingOffers offers, BookingChecks checks, Clock clock) {
        this.offers = offers;
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public String piece() {
        return "booking";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var selection = BookingSelection.of(Typed.date(address.get("day")), address.get("slot"));
        var terms = new BookingOffers.Terms(
                List.of(new MeetingPlace(MeetingKind.ON_CAMPUS, "Room 204"), new MeetingPlace(MeetingKind.VIDEO, "")),
                48,
                null,
                500);
        model.addAttribute(
                "offer",
                offers.of(
                        new BookingOffers.Host(new UUID(0, 1), "Dana Whitcomb", "Dana"),
                        SlotOffer.of(free(), "Dana", "America/New_York", selection, Link.to(HERE)),
                        terms,
                        HERE));
        model.addAttribute("check", check());
        model.addAttribute(
                "booking",
                new BookingForm(
                        selection.chosen(),
                        address.getOrDefault("topic", ""),
                        address.get("way"),
                        selection.day(),
                        null,
                        null));
    }

    private BookingCheckPanel check() {
        var terms = new BookingCheck.Terms("America/New_York", 30, 1440, 60, 96);
        var obstacles = Stream.of(BookingRule.values())
                .map(it -> new BookingCheck.BookingObstacle(it, 0))
                .toList();
        var dana = new BookingCheck.Host(new UUID(0, 1), "Dana Whitcomb");
        return checks.of(new UUID(0, 2), "Maya", new BookingCheck(dana, terms, obstacles, null), AskedTime.ANY, HERE);
    }

    private List<FreeTime> free() {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        return IntStream.rangeClosed(1, 5)
                .mapToObj(day -> now.plus(Duration.ofDays(day)))
                .map(start -> FreeTime.of(start, start.plus(Duration.ofMinutes(30))))
                .toList();
    }
}

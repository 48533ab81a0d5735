package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.BookingCheck;
import io.waymark.advising.api.appointment.BookingCheck.BookingObstacle;
import io.waymark.advising.api.appointment.BookingCheck.Terms;
import io.waymark.advising.api.appointment.BookingRule;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingOutlook;
import io.waymark.scheduling.booking.Bookings;
import io.waymark.scheduling.booking.Hindrance;
import io.waymark.scheduling.booking.NewBooking;
import io.waymark.scheduling.time.Availability;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells staff what refuses a student's booking, by asking what {@link AppointmentBooking} asks. Each rule is asked in a transaction of
 * its own, which its refusal rolls back.
 */
@Service
class AppointmentCheck {

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final int FARTHEST_DAYS = 100;

    private final StudentAccess access;
    private final AppointmentSides sides;
    private final OfferedHours hours;
    private final Bookings bookings;
    private final TransactionOperations transaction;
    private final Clock clock;

    AppointmentCheck(
            StudentAccess access,
            AppointmentSides sides,
            OfferedHours hours,
            Bookings bookings,
            TransactionOperations transaction,
            Clock clock) {
        this.access = access;
        this.sides = sides;
        this.hours = hours;
        this.bookings = bookings;
        this.transaction = transaction;
        this.clock = clock;
    }

    BookingCheck of(PersonId student, @Nullable Instant at, @Nullable Integer minutes) {
        transaction.executeWithoutResult(_ -> access.require(student, "appointments"));
        var obstacles = new ArrayList<BookingObstacle>();
        var advisor = ask(obstacles, () -> sides.advisorOf(student));
        ask(obstacles, () -> {
            sides.hold(student);
            return student;
        });
        var offer = advisor.flatMap(it -> ask(obstacles, () -> hours.of(it)));
        if (advisor.isEmpty() || offer.isEmpty()) {
            return new BookingCheck(advisor.orElse(null), null, obstacles, null);
        }
        var pair = new Pair(advisor.get(), student, offer.get());
        var outlook = outlook(pair);
        if (at != null) {
            obstacle(pair, at, minutes).ifPresent(it -> obstacles.add(new BookingObstacle(it, 0)));
            return new BookingCheck(pair.advisor(), terms(pair, outlook), obstacles, null);
        }
        var next = obstacles.isEmpty() ? next(pair) : Optional.<Instant>empty();
        outlook.hindrances().entrySet().stream()
                .map(it -> new BookingObstacle(rule(it.getKey()), it.getValue()))
                .sorted((one, other) -> one.rule().compareTo(other.rule()))
                .forEach(obstacles::add);
        if (outlook.times() == 0 && next.isEmpty()) {
            obstacles.add(new BookingObstacle(BookingRule.WITHIN_HOURS, 0));
        }
        return new BookingCheck(pair.advisor(), terms(pair, outlook), obstacles, next.orElse(null));
    }

    private record Pair(PersonBrief advisor, PersonId student, Availability offer) {

        PersonId host() {
            return new PersonId(advisor.id());
        }
    }

    private BookingOutlook outlook(Pair pair) {
        var now = clock.instant();
        return in(() -> bookings.outlook(
                BookingKind.ADVISING, pair.host(), pair.student(), new TimeSlot(now, now.plus(FOUR_WEEKS))));
    }

    private Optional<BookingRule> obstacle(Pair pair, Instant at, @Nullable Integer minutes) {
        var refused = new ArrayList<BookingObstacle>();
        var asked = ask(refused, () -> {
            var length = minutes == null ? pair.offer().rule().length() : Duration.ofMinutes(minutes);
            return bookings.hindrance(
                    NewBooking.of(BookingKind.ADVISING, pair.host(), pair.student(), TimeSlot.of(at, length)));
        });
        return refused.stream()
                .map(BookingObstacle::rule)
                .findFirst()
                .or(() -> asked.flatMap(it -> it).map(AppointmentCheck::rule));
    }

    private Optional<Instant> next(Pair pair) {
        var now = clock.instant();
        var days = Math.min(FARTHEST_DAYS, pair.offer().rule().horizonDays() + 2);
        return in(() -> hours.slots(pair.advisor(), pair.student(), now, now.plus(Duration.ofDays(days)))).slots().stream()
                .map(it -> it.startsAt())
                .findFirst();
    }

    private static Terms terms(Pair pair, BookingOutlook outlook) {
        var rule = pair.offer().rule();
        return new Terms(
                pair.offer().hours().zone().getId(),
                Math.toIntExact(rule.length().toMinutes()),
                Math.toIntExact(rule.minimumNotice().toMinutes()),
                rule.horizonDays(),
                outlook.times());
    }

    private <T> Optional<T> ask(List<BookingObstacle> obstacles, Supplier<T> rule) {
        try {
            return Optional.of(in(rule));
        } catch (DomainException refused) {
            obstacles.add(new BookingObstacle(rule(refused), 0));
            return Optional.empty();
        }
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> Objects.requireNonNull(work.get())));
    }

    private static BookingRule rule(DomainException refused) {
        return switch (refused.code()) {
            case "no-advisor" -> BookingRule.ADVISOR;
            case "advisor-inactive" -> BookingRule.ACTIVE_ADVISOR;
            case "student-inactive" -> BookingRule.ACTIVE_STUDENT;
            case "no-hours-yet" -> BookingRule.HOURS_SAID;
            case "slot-in-the-past" -> BookingRule.FUTURE;
            default -> throw refused;
        };
    }

    private static BookingRule rule(Hindrance hindrance) {
        return switch (hindrance) {
            case LENGTH -> BookingRule.LENGTH;
            case TOO_SOON -> BookingRule.MINIMUM_NOTICE;
            case TOO_FAR -> BookingRule.BOOKING_WINDOW;
            case COLLEGE_CLOSED -> BookingRule.COLLEGE_OPEN;
            case HOURS -> BookingRule.WITHIN_HOURS;
            case THEY_MEET -> BookingRule.NO_MEETING_OF_THE_TWO;
            case HOST_BUSY -> BookingRule.ADVISOR_FREE;
            case GUEST_BUSY -> BookingRule.STUDENT_FREE;
        };
    }
}

package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingCheck.BookingObstacle;
import io.waymark.scheduling.api.BookingCheck.Host;
import io.waymark.scheduling.api.BookingCheck.Terms;
import io.waymark.scheduling.api.BookingRule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells what refuses a guest's booking, by asking what booking asks. Each rule is asked in a transaction of its own, which its refusal
 * rolls back; nothing is booked.
 */
public class BookingProbe {

    private final Bookings bookings;
    private final TransactionOperations transaction;

    BookingProbe(Bookings bookings, TransactionOperations transaction) {
        this.bookings = bookings;
        this.transaction = transaction;
    }

    /**
     * Asks one rule.
     *
     * @param refusals which rule it is that refuses, by the code
     * @param obstacles to which a refusal is added
     */
    public <T> Optional<T> ask(
            Map<String, BookingRule> refusals, List<BookingObstacle> obstacles, Supplier<@Nullable T> rule) {
        try {
            return Optional.ofNullable(transaction.execute(_ -> rule.get()));
        } catch (DomainException refused) {
            if (!refusals.containsKey(refused.code())) {
                throw refused;
            }
            obstacles.add(new BookingObstacle(Objects.requireNonNull(refusals.get(refused.code())), 0));
            return Optional.empty();
        }
    }

    /**
     * Which times the guest can book, and what is in the way of the others.
     *
     * @param before what refuses already, whatever the time
     * @param at the time that is asked about; without it, any
     */
    public BookingCheck times(
            BookingKind kind,
            Host host,
            PersonId guest,
            List<BookingObstacle> before,
            @Nullable Instant at,
            @Nullable Integer minutes) {
        var outlook = Objects.requireNonNull(
                transaction.execute(_ -> bookings.outlook(kind, new PersonId(host.id()), guest)));
        var offer = outlook.offer();
        var obstacles = new ArrayList<>(before);
        if (offer == null) {
            obstacles.add(new BookingObstacle(BookingRule.HOURS_SAID, 0));
            return new BookingCheck(host, null, obstacles, null);
        }
        if (at == null) {
            any(outlook).forEach(obstacles::add);
        } else {
            var length = minutes == null ? offer.rule().length() : Duration.ofMinutes(minutes);
            one(NewBooking.of(kind, new PersonId(host.id()), guest, TimeSlot.of(at, length)))
                    .ifPresent(obstacles::add);
        }
        return new BookingCheck(
                host,
                new Terms(
                        offer.hours().zone().getId(),
                        Math.toIntExact(offer.rule().length().toMinutes()),
                        Math.toIntExact(offer.rule().minimumNotice().toMinutes()),
                        offer.rule().horizonDays(),
                        outlook.times()),
                obstacles,
                at == null && before.isEmpty() ? outlook.firstFree() : null);
    }

    private static Stream<BookingObstacle> any(BookingOutlook outlook) {
        return outlook.times() == 0 && outlook.firstFree() == null
                ? Stream.of(new BookingObstacle(BookingRule.WITHIN_HOURS, 0))
                : outlook.hindrances().entrySet().stream()
                        .map(it -> new BookingObstacle(rule(it.getKey()), it.getValue()))
                        .sorted(Comparator.comparing(BookingObstacle::rule));
    }

    private Optional<BookingObstacle> one(NewBooking wanted) {
        var refused = new ArrayList<BookingObstacle>();
        var hindrance = ask(
                Map.of("slot-in-the-past", BookingRule.FUTURE),
                refused,
                () -> bookings.hindrance(wanted).orElse(null));
        return hindrance
                .map(it -> new BookingObstacle(rule(it), 0))
                .or(() -> refused.stream().findFirst());
    }

    private static BookingRule rule(Hindrance hindrance) {
        return switch (hindrance) {
            case LENGTH -> BookingRule.LENGTH;
            case TOO_SOON -> BookingRule.MINIMUM_NOTICE;
            case TOO_FAR -> BookingRule.BOOKING_WINDOW;
            case COLLEGE_CLOSED -> BookingRule.COLLEGE_OPEN;
            case HOURS -> BookingRule.WITHIN_HOURS;
            case THEY_MEET -> BookingRule.NO_MEETING_OF_THE_TWO;
            case HOST_BUSY -> BookingRule.HOST_FREE;
            case GUEST_BUSY -> BookingRule.STUDENT_FREE;
        };
    }
}

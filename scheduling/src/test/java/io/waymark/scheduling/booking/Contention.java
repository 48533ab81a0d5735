package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many who want the same few times at once, and the question whether anybody ended up in two places. */
class Contention {

    static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T09:00:00Z");

    private static final List<BookingKind> KINDS = List.of(new BookingKind("advising"), new BookingKind("mentoring"));

    private final Bookings bookings;
    private final BookingTransactions transactions;
    private final Campus campus;
    private final JdbcClient jdbc;

    Contention(Bookings bookings, BookingTransactions transactions, Campus campus, JdbcClient jdbc) {
        this.bookings = bookings;
        this.transactions = transactions;
        this.campus = campus;
        this.jdbc = jdbc;
    }

    /** All begin together; each outcome is what was made or what was thrown. */
    static List<Object> rush(int attempts, IntFunction<Object> attempt) throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, attempts)
                    .mapToObj(number -> crowd.submit(() -> {
                        start.await();
                        return attempt.apply(number);
                    }))
                    .toList();
            start.countDown();
            return all.stream().map(Contention::outcome).toList();
        }
    }

    /** Strangers want one slot together: one gets it, the others are told, and nobody is in two places. */
    void requireThatOneOf(int attempts, PersonId host, TimeSlot slot) throws InterruptedException {
        var outcomes = rush(attempts, _ -> book(host, PersonId.next(), slot));

        assertThat(outcomes).filteredOn(Booking.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(ConflictException.class::isInstance)
                .hasSize(attempts - 1)
                .allSatisfy(refusal -> assertThat(
                                ((ConflictException) refusal).arguments().get("alternatives"))
                        .asInstanceOf(LIST)
                        .hasSize(5));
        assertThat(overlaps()).isZero();
    }

    /** Each guest reaches for an advisor's and a mentor's hour with both hands: they get one of the two. */
    void requireThatEachMeetsOneOf(List<PersonId> advisors, List<PersonId> mentors, TimeSlot slot)
            throws InterruptedException {
        var guests = Stream.generate(PersonId::next).limit(advisors.size()).toList();
        var hosts = List.of(advisors, mentors);

        var outcomes = rush(2 * guests.size(), number -> {
            var kind = number % 2;
            var guest = number / 2;
            return book(NewBooking.of(KINDS.get(kind), hosts.get(kind).get(guest), guests.get(guest), slot));
        });

        assertThat(outcomes).filteredOn(Booking.class::isInstance).hasSize(guests.size());
        assertThat(outcomes).filteredOn(ConflictException.class::isInstance).hasSize(guests.size());
    }

    Booking book(PersonId host, PersonId guest, TimeSlot slot) {
        return book(NewBooking.of(KINDS.getFirst(), host, guest, slot));
    }

    Booking book(NewBooking request) {
        return CurrentInstitution.call(ALDER, () -> transactions.run(() -> bookings.book(request)));
    }

    /** Books, moves and cancels at random, everybody with everybody. */
    void storm(List<PersonId> hosts, List<PersonId> guests, int workers, int attemptsEach) throws InterruptedException {
        var outcomes = rush(workers, number -> {
            var random = new Random(number);
            for (var attempt = 0; attempt < attemptsEach; attempt++) {
                attemptSomething(hosts, guests, random);
            }
            return attemptsEach;
        });
        assertThat(outcomes).containsOnly(attemptsEach);
    }

    private void attemptSomething(List<PersonId> hosts, List<PersonId> guests, Random random) {
        var host = hosts.get(random.nextInt(hosts.size()));
        var guest = guests.get(random.nextInt(guests.size()));
        var start = TUESDAY_AT_NINE.plusSeconds(900L * random.nextInt(12));
        CurrentInstitution.run(ALDER, () -> {
            try {
                transactions.run(() -> switch (random.nextInt(3)) {
                    case 0 ->
                        bookings.book(NewBooking.of(
                                KINDS.get(random.nextInt(2)), host, guest, TimeSlot.of(start, Duration.ofMinutes(30))));
                    case 1 ->
                        anyOf(guest)
                                .map(booking -> bookings.reschedule(booking.id(), start, guest))
                                .findFirst();
                    default ->
                        anyOf(host)
                                .map(booking -> bookings.cancel(booking.id(), host, "Changed my mind"))
                                .findFirst();
                });
            } catch (DomainException refused) {
                // one of the two possible answers
            }
        });
    }

    private Stream<Booking> anyOf(PersonId person) {
        var ids = jdbc.sql("select booking_id from scheduling.claim where person_id = ? and blocking")
                .param(person.value())
                .query((row, _) -> new BookingId(row.getObject(1, UUID.class)))
                .list();
        return bookings.findAll(ids).values().stream();
    }

    /** How many pairs of bookings claim the same person at the same time. */
    int overlaps() {
        return campus.at(ALDER, () -> jdbc.sql("""
                        select count(*) from scheduling.claim one
                        join scheduling.claim other
                          on other.institution_id = one.institution_id and other.person_id = one.person_id
                         and other.booking_id > one.booking_id
                         and other.starts_at < one.ends_at and other.ends_at > one.starts_at
                        where one.blocking and other.blocking
                        """).query(Integer.class).single());
    }

    private static Object outcome(Future<Object> attempt) {
        try {
            return attempt.get();
        } catch (ExecutionException thrown) {
            return Objects.requireNonNull(thrown.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}

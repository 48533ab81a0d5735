package io.waymark.scheduling.booking;

import static io.waymark.scheduling.booking.PlainMeetings.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.ClockOnTheWall;
import io.waymark.scheduling.SchedulingTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Thousands of random changes of who takes part, each compared with what a plain model says, the invariants held after each. */
@SchedulingTest
class ParticipationModelTests {

    private static final int STEPS = 1_000;
    private static final int LIVE = 6;
    private static final int LOOKED_AT = 20;

    private final Bookings bookings;
    private final Participation participation;
    private final BookingTransactions transactions;
    private final Campus campus;
    private final ClockOnTheWall clock;
    private final JdbcClient jdbc;

    private final InstitutionId college = InstitutionId.next();
    private final List<PersonId> people =
            Stream.generate(PersonId::next).limit(7).toList();
    private final List<BookingId> ids = new ArrayList<>();
    private final PlainMeetings model = new PlainMeetings();
    private final Map<String, Integer> outcomes = new HashMap<>();

    ParticipationModelTests(
            Bookings bookings,
            Participation participation,
            BookingTransactions transactions,
            Campus campus,
            ClockOnTheWall clock,
            JdbcClient jdbc) {
        this.bookings = bookings;
        this.participation = participation;
        this.transactions = transactions;
        this.campus = campus;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300})
    void isWhatThePlainModelSays(long seed) {
        var random = new Random(seed);
        model.now = ClockOnTheWall.MONDAY_2_MARCH_AT_8;
        for (var step = 0; step < STEPS; step++) {
            model.now = model.now.plusSeconds(random.nextInt(10) == 0 ? random.nextInt(3_600) : 1);
            clock.turnTo(model.now);
            var act = act(random);

            var outcome = DONE;
            try {
                CurrentInstitution.run(
                        college,
                        () -> transactions.run(() -> {
                            act.real().run();
                            return act;
                        }));
            } catch (DomainException refused) {
                outcome = refused.code();
            }

            assertThat(outcome).as("%s: %s", step, act.name()).isEqualTo(act.expected());
            outcomes.merge(act.name().split(" ")[0] + " " + outcome, 1, Integer::sum);
            compare(step + ": " + act.name());
        }
        clock.turnTo(ClockOnTheWall.MONDAY_2_MARCH_AT_8);
        assertThat(outcomes.keySet())
                .contains(
                        "join done",
                        "join already-joined",
                        "join slot-taken",
                        "leave done",
                        "invite done",
                        "approve done",
                        "decline done",
                        "expire done",
                        "move done",
                        "move slot-taken",
                        "cancel done");
    }

    /** What is done, what the model says of it (and has already done itself), and how it is done for real. */
    private record Act(String name, String expected, Runnable real) {}

    private Act act(Random random) {
        var live = ids.stream().filter(id -> model.isToCome(id)).toList();
        if (live.isEmpty() || live.size() < LIVE && random.nextInt(6) == 0) {
            return open(random);
        }
        var among = random.nextInt(8) == 0 ? lookedAt() : live;
        var id = among.get(random.nextInt(among.size()));
        var person = people.get(random.nextInt(people.size()));
        var asking = model.asking(id).filter(_ -> random.nextInt(5) > 0).orElse(person);
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 ->
                new Act("join " + id, model.join(id, person), () -> participation.join(id, person));
            case 7, 8, 9 -> new Act("leave " + id, model.leave(id, person), () -> participation.leave(id, person));
            case 10 -> new Act("invite " + id, model.invite(id, person), () -> participation.invite(id, person));
            case 11, 12 ->
                new Act("approve " + id, model.answer(id, asking, true), () -> participation.approve(id, asking));
            case 13, 14 ->
                new Act("decline " + id, model.answer(id, asking, false), () -> participation.decline(id, asking, ""));
            case 15, 16 -> new Act("expire " + id, model.expire(id), () -> participation.expire(id));
            case 17, 18 -> {
                var start = model.now.plusSeconds(60L * random.nextInt(-60, 2_000));
                yield new Act("move " + id, model.move(id, start), () -> bookings.reschedule(id, start, hostOf(id)));
            }
            default ->
                random.nextInt(3) > 0
                        ? new Act("expire " + id, model.expire(id), () -> participation.expire(id))
                        : new Act("cancel " + id, model.cancel(id), () -> bookings.cancel(id, hostOf(id), "Ill"));
        };
    }

    private Act open(Random random) {
        var id = BookingId.next();
        var host = people.get(random.nextInt(people.size()));
        var start = model.now.plusSeconds(60L * random.nextInt(2_000));
        var slot = TimeSlot.of(start, Duration.ofMinutes(30L * random.nextInt(1, 5)));
        var capacity = random.nextInt(1, 4);
        @Nullable Duration answerWithin = random.nextBoolean() ? Duration.ofMinutes(random.nextInt(1, 300)) : null;
        var expected = model.open(id, host, slot, capacity, answerWithin);
        if (expected.equals(DONE)) {
            ids.add(id);
        }
        return new Act(
                "open " + id,
                expected,
                () -> bookings.book(NewBooking.open(new BookingKind("circle"), host, slot, capacity)
                        .withId(id)
                        .answeredWithin(answerWithin)));
    }

    private PersonId hostOf(BookingId id) {
        return Objects.requireNonNull(model.all.get(id)).host;
    }

    /** The last that were opened; older ones have long begun. */
    private List<BookingId> lookedAt() {
        return ids.subList(Math.max(0, ids.size() - LOOKED_AT), ids.size());
    }

    private void compare(String step) {
        var real = campus.at(college, () -> bookings.findAll(lookedAt()));
        for (var id : lookedAt()) {
            var booking = Objects.requireNonNull(real.get(id));
            var meeting = Objects.requireNonNull(model.all.get(id));
            assertThat(booking.slot()).as(step).isEqualTo(meeting.slot);
            assertThat(booking.status() == BookingStatus.CANCELED).as(step).isEqualTo(meeting.canceled);
            assertThat(slips(booking)).as("%s in %s", step, id).isEqualTo(slips(meeting));
        }
        assertThat(broken()).as(step).isEmpty();
    }

    private static Map<String, String> slips(Booking booking) {
        return booking.participants().stream()
                .skip(1)
                .collect(Collectors.toMap(
                        guest -> guest.person().toString(),
                        guest -> guest.state() + " " + guest.answerBy(),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private static Map<String, String> slips(PlainMeetings.Meeting meeting) {
        var slips = new TreeMap<String, String>();
        meeting.slips.forEach((person, slip) -> slips.put(person.toString(), slip.state() + " " + slip.answerBy()));
        return slips;
    }

    /** What must hold whatever was done: nobody in two places, no seat twice, a claim that blocks as its state says. */
    private List<String> broken() {
        return campus.at(
                college,
                () -> jdbc.sql("""
                        select 'two places' from scheduling.claim one
                        join scheduling.claim other
                          on other.institution_id = one.institution_id and other.person_id = one.person_id
                         and other.booking_id > one.booking_id and other.during && one.during
                        where one.institution_id = :college and one.blocking and other.blocking
                        union all
                        select 'seats' from scheduling.booking b
                        where b.institution_id = :college and (b.seats_taken > b.capacity or b.seats_taken <> (
                            select count(*) from scheduling.participation p
                            where p.institution_id = b.institution_id and p.booking_id = b.id and p.role = 'GUEST'
                              and p.state in ('REQUESTED', 'CONFIRMED', 'ATTENDED', 'MISSED')))
                        union all
                        select 'blocking' from scheduling.claim c
                        join scheduling.participation p on p.institution_id = c.institution_id
                            and p.booking_id = c.booking_id and p.person_id = c.person_id
                        where c.institution_id = :college
                          and c.blocking <> (p.state in ('REQUESTED', 'CONFIRMED', 'ATTENDED', 'MISSED'))
                        """)
                        .param("college", college.value())
                        .query(String.class)
                        .list());
    }
}

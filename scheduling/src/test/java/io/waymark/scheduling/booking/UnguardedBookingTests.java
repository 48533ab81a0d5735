package io.waymark.scheduling.booking;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.UTC;
import static io.waymark.scheduling.booking.Contention.TUESDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.availability.Availabilities;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The positive control: what the other tests look for is there to be found once the guards are gone. */
@SchedulingTest
@Import(UnguardedBookingTests.NoLock.class)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UnguardedBookingTests {

    private static final TimeSlot NINE = TimeSlot.of(TUESDAY_AT_NINE, Duration.ofMinutes(30));

    private final Contention contention;
    private final Availabilities availabilities;
    private final Campus campus;
    private final Environment environment;

    UnguardedBookingTests(
            Bookings bookings,
            BookingTransactions transactions,
            Availabilities availabilities,
            Campus campus,
            JdbcClient jdbc,
            Environment environment) {
        this.contention = new Contention(bookings, transactions, campus, jdbc);
        this.availabilities = availabilities;
        this.campus = campus;
        this.environment = environment;
    }

    @Test
    @Order(1)
    void isStillHeldByTheConstraintWithoutTheLock() throws InterruptedException {
        contention.requireThatOneOf(200, advisorWithHours(), NINE);
    }

    /** As with several entry nodes of a distributed database, each of which has locks of its own. */
    @Test
    @Order(1)
    void showsNobodyADeadlockInAStormWithoutTheLock() throws InterruptedException {
        var hosts = Stream.generate(this::advisorWithHours).limit(3).toList();
        var guests = Stream.generate(PersonId::next).limit(6).toList();

        contention.storm(hosts, guests, 24, 20);

        assertThat(contention.overlaps()).isZero();
    }

    /** The very same test, which must now fail. */
    @Test
    @Order(2)
    void failsTheTestWithoutLockAndConstraint() throws SQLException {
        dropTheConstraint();

        assertThatThrownBy(() -> {
                    for (var round = 0; round < 50; round++) {
                        contention.requireThatOneOf(200, advisorWithHours(), NINE);
                    }
                })
                .isInstanceOf(AssertionError.class);
        assertThat(contention.overlaps()).isPositive();
    }

    /** And the one of advisor and mentor at once. */
    @Test
    @Order(3)
    void failsTheTestOfBothKindsWithoutLockAndConstraint() {
        assertThatThrownBy(() -> {
                    for (var round = 0; round < 20; round++) {
                        contention.requireThatEachMeetsOneOf(advisorsWithHours(), advisorsWithHours(), NINE);
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    private List<PersonId> advisorsWithHours() {
        return Stream.generate(this::advisorWithHours).limit(40).toList();
    }

    private PersonId advisorWithHours() {
        var advisor = PersonId.next();
        campus.doAt(ALDER, () -> Campus.offer(availabilities, advisor, Campus.everyDayFromNineToFive(UTC)));
        return advisor;
    }

    private void dropTheConstraint() throws SQLException {
        try (var owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.flyway.url"),
                        environment.getRequiredProperty("spring.flyway.user"),
                        environment.getRequiredProperty("spring.flyway.password"));
                var statement = owner.createStatement()) {
            statement.execute("alter table scheduling.claim drop constraint person_is_in_one_place_at_a_time");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class NoLock {

        @Bean
        ParticipantLock participantLock() {
            return new ParticipantLock() {
                @Override
                String ofPeople() {
                    return "select ?::uuid, ?::uuid[]";
                }

                @Override
                String ofBooking() {
                    return "select ?::uuid as person_id, ?::uuid";
                }

                @Override
                String ofHostAnd() {
                    return "select ?::uuid, ?::uuid, ?::uuid, ?::uuid";
                }

                @Override
                String ofThoseToMeet() {
                    return "select ?::uuid, ?::uuid as person_id, ?::uuid, ?::uuid, ?::timestamptz, ?::timestamptz";
                }
            };
        }
    }
}

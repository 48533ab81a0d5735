package io.waymark.scheduling.availability;

import static io.waymark.scheduling.Campus.ALDER;
import static io.waymark.scheduling.Campus.BIRCH;
import static io.waymark.scheduling.Campus.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.StaleException;
import io.waymark.core.revision.Revision;
import io.waymark.scheduling.Campus;
import io.waymark.scheduling.SchedulingTest;
import io.waymark.scheduling.time.Availability;
import io.waymark.scheduling.time.MeetingRule;
import io.waymark.scheduling.time.Window;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hours are written as a whole, by whoever read their newest version, and kept within reason by the database too. */
@SchedulingTest
class AvailabilityStoreTests {

    private static final Availability NINE_TO_FIVE = Campus.everyDayFromNineToFive(UTC);

    private final Availabilities availabilities;
    private final Campus campus;
    private final JdbcClient jdbc;
    private final PersonId dana = PersonId.next();

    AvailabilityStoreTests(Availabilities availabilities, Campus campus, JdbcClient jdbc) {
        this.availabilities = availabilities;
        this.campus = campus;
        this.jdbc = jdbc;
    }

    @Test
    void areNoHoursAndOfVersionZeroUntilSomebodyWritesThem() {
        assertThat(campus.at(ALDER, () -> availabilities.of(dana))).isEmpty();
        assertThat(version()).isZero();

        write(NINE_TO_FIVE, 0);

        assertThat(campus.at(ALDER, () -> availabilities.of(dana))).contains(NINE_TO_FIVE);
        assertThat(version()).isOne();
    }

    @Test
    void areReadBackAsTheyWereWritten() {
        var rule = MeetingRule.ofMinutes(45).every(Duration.ofMinutes(15));
        var split = Campus.everyDay(ZoneId.of("America/New_York"), Window.of("18:00", "24:00"), rule);

        write(split, 0);

        assertThat(campus.at(ALDER, () -> availabilities.of(dana))).contains(split);
    }

    @Test
    void areWrittenByWhoReadTheNewestVersion() {
        write(NINE_TO_FIVE, 0);

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> write(NINE_TO_FIVE, 0));
        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> write(NINE_TO_FIVE, 2));
        write(NINE_TO_FIVE, 1);

        assertThat(version()).isEqualTo(2);
    }

    @Test
    void areWrittenByOneOfManyWhoDoItAtOnce() throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = IntStream.range(0, 8)
                    .<Callable<Boolean>>mapToObj(_ -> () -> {
                        try {
                            write(NINE_TO_FIVE, 0);
                            return true;
                        } catch (StaleException late) {
                            return false;
                        }
                    })
                    .toList();
            var written = crowd.invokeAll(writing).stream()
                    .filter(it -> it.resultNow())
                    .count();

            assertThat(written).isOne();
        }
        assertThat(version()).isOne();
    }

    @Test
    void areOfOneCollege() {
        write(NINE_TO_FIVE, 0);

        assertThat(campus.at(BIRCH, () -> availabilities.of(dana))).isEmpty();
    }

    @Test
    void areKeptWithinReasonByTheDatabaseToo() {
        write(NINE_TO_FIVE, 0);

        refused("a_meeting_lasts_up_to_twelve_hours", "length_minutes = 0");
        refused("a_meeting_lasts_up_to_twelve_hours", "length_minutes = 721");
        refused("slots_begin_minutes_apart", "step_minutes = 0");
        refused("room_around_a_meeting_is_up_to_four_hours", "buffer_before_minutes = 241");
        refused("room_around_a_meeting_is_up_to_four_hours", "buffer_after_minutes = -1");
        refused("notice_and_horizon_look_ahead", "notice_minutes = -1");
        refused("notice_and_horizon_look_ahead", "horizon_days = -1");
        refused("hours_end_after_they_begin", "first_day = '2026-03-02', last_day = '2026-03-01'");
        refused("windows_are_listed_by_weekday", "weekly_windows = '[]'");
        refused("overrides_are_listed_by_date", "overrides = '[]'");
    }

    private void write(Availability availability, int version) {
        campus.doAt(ALDER, () -> availabilities.replace(dana, availability, new Revision(version)));
    }

    private int version() {
        return campus.at(ALDER, () -> availabilities.version(dana));
    }

    private void refused(String rule, String change) {
        assertThatThrownBy(() -> campus.doAt(
                        ALDER,
                        () -> jdbc.sql("update scheduling.availability set " + change)
                                .update()))
                .hasStackTraceContaining(rule);
    }
}

package io.waymark.scheduling.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.time.TimeSlot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Availability equals the minute-by-minute oracle, whatever the zone, the clocks and the rule do. */
class AvailabilityOracleTests {

    private static final Instant FIRST_OF_2026 = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FIRST_OF_2028 = Instant.parse("2028-01-01T00:00:00Z");

    private static final List<Instant> ODD_CHANGES_IN_APIA = List.of(
            Instant.parse("2011-12-30T10:00:00Z"), // the 30th of December never took place
            Instant.parse("2011-09-24T11:00:00Z"));

    @Property(tries = 300)
    void equalsTheOracleAnywhereAndAtAnyTime(@ForAll("zones") ZoneId zone, @ForAll long seed) {
        var random = new Random(seed);
        var seconds = ChronoUnit.SECONDS.between(FIRST_OF_2026, FIRST_OF_2028);
        check(zone, FIRST_OF_2026.plusSeconds(random.nextLong(seconds)), random);
    }

    @Property(tries = 150)
    void equalsTheOracleAroundChangesOfTheClocks(@ForAll("zonesThatChangeTheirClocks") ZoneId zone, @ForAll long seed) {
        var random = new Random(seed);
        var changes = changesOf(zone);
        check(zone, changes.get(random.nextInt(changes.size())), random);
    }

    @Example
    void equalsTheOracleAtEveryChangeOfTwoYears() {
        var random = new Random(2026);
        for (var zone : zoneIds()) {
            for (var change : changesOf(zone)) {
                check(zone, change, random);
            }
        }
    }

    @Property(tries = 30)
    void equalsTheOracleWhereAWholeDayIsSkipped(@ForAll long seed) {
        var random = new Random(seed);
        for (var change : ODD_CHANGES_IN_APIA) {
            check(ZoneId.of("Pacific/Apia"), change, random);
        }
    }

    @Property(tries = 50)
    void equalsTheOracleWhereTheClocksMoveByHalfAnHour(@ForAll long seed) {
        var random = new Random(seed);
        var lordHowe = ZoneId.of("Australia/Lord_Howe");
        changesOf(lordHowe).forEach(change -> check(lordHowe, change, random));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(zoneIds());
    }

    @Provide
    Arbitrary<ZoneId> zonesThatChangeTheirClocks() {
        return Arbitraries.of(
                zoneIds().stream().filter(zone -> !changesOf(zone).isEmpty()).toList());
    }

    private static void check(ZoneId zone, Instant around, Random random) {
        var availability = availability(zone, around, random);
        var from = around.minus(random.nextInt(0, 2_000), ChronoUnit.MINUTES).plusMillis(random.nextInt(3) * 333);
        var within = TimeSlot.of(from, Duration.ofMinutes(random.nextInt(1, 5_000)));
        var now = around.plus(random.nextInt(-5_000, 1_500), ChronoUnit.MINUTES);
        var taken = new TakenTime(busy(from, random), busy(from, random), busy(from, random));

        var slots = availability.freeSlots(within, now, taken);

        assertThat(slots)
                .as("%s within %s at %s, taken %s", availability, within, now, taken)
                .isEqualTo(MinuteByMinute.freeSlots(availability, within, now, taken));
        slots.stream()
                .limit(3)
                .forEach(slot -> assertThat(availability.slotAt(slot.startsAt(), now, taken))
                        .contains(slot));
    }

    private static Availability availability(ZoneId zone, Instant around, Random random) {
        var windows = new EnumMap<DayOfWeek, List<Window>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            windows.put(day, windows(random));
        }
        var today = around.atZone(zone).toLocalDate();
        var overrides = new ArrayList<DayOverride>();
        for (var days = -2; days <= 2; days++) {
            if (random.nextInt(5) == 0) {
                overrides.add(new DayOverride(today.plusDays(days), windows(random)));
            }
        }
        return new Availability(
                new WeeklyHours(
                        zone,
                        Map.copyOf(windows),
                        random.nextInt(4) == 0 ? today.minusDays(random.nextInt(3)) : null,
                        random.nextInt(4) == 0 ? today.plusDays(random.nextInt(3)) : null),
                overrides,
                rule(random));
    }

    private static List<Window> windows(Random random) {
        var windows = new ArrayList<Window>();
        for (var i = random.nextInt(4); i > 0; i--) {
            var opens = random.nextInt(0, 24 * 60);
            var closes = random.nextInt(4) == 0 ? 24 * 60 : random.nextInt(opens + 1, 24 * 60 + 1);
            windows.add(new Window(minute(opens), minute(closes)));
        }
        return windows;
    }

    private static MeetingRule rule(Random random) {
        return new MeetingRule(
                Duration.ofMinutes(random.nextInt(1, 120)),
                Duration.ofMinutes(random.nextInt(1, 90)),
                Duration.ofMinutes(random.nextInt(3) * 7L),
                Duration.ofMinutes(random.nextInt(3) * 11L),
                Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(3_000) : 0),
                random.nextInt(4) == 0 ? random.nextInt(4) : 60);
    }

    private static List<TimeSlot> busy(Instant from, Random random) {
        var busy = new ArrayList<TimeSlot>();
        for (var i = random.nextInt(6); i > 0; i--) {
            var start = from.plusSeconds(random.nextInt(-100_000, 400_000)).plusMillis(random.nextInt(2) * 500);
            busy.add(TimeSlot.of(start, Duration.ofSeconds(random.nextInt(1, 20_000))));
        }
        return busy;
    }

    private static LocalTime minute(int ofDay) {
        return LocalTime.of(ofDay / 60 % 24, ofDay % 60);
    }

    /** The JDK's zones; ical4j adds ids of its own to the JVM's list, without rules. */
    private static List<ZoneId> zoneIds() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.contains("ical4j"))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private static List<Instant> changesOf(ZoneId zone) {
        var changes = new ArrayList<Instant>();
        var change = zone.getRules().nextTransition(FIRST_OF_2026);
        while (change != null && change.getInstant().isBefore(FIRST_OF_2028)) {
            changes.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }
}

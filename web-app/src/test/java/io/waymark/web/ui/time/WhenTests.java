package io.waymark.web.ui.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;

class WhenTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-11-10T14:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-12T15:30:00Z");

    private final When when = new When(Clock.fixed(TUESDAY_AT_NINE, ZoneOffset.UTC));

    @BeforeEach
    void readInNewYork() {
        read(Locale.US, "America/New_York");
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void writesMomentsInTheViewersZone() {
        assertThat(plain(when.moment(THURSDAY))).isEqualTo("Thu, Nov 12, 10:30 AM");
        assertThat(when.zoneName()).isEqualTo("Eastern Time");

        read(Locale.US, "America/Los_Angeles");

        assertThat(plain(when.moment(THURSDAY))).isEqualTo("Thu, Nov 12, 7:30 AM");
        assertThat(when.zoneName()).isEqualTo("Pacific Time");
    }

    /** The kind: a time that the clocks show twice. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-11-01T05:30:00Z, 1:30 AM EDT",
        "America/New_York, 2026-11-01T06:30:00Z, 1:30 AM EST",
        "America/New_York, 2026-11-01T05:00:00Z, 1:00 AM EDT",
        "America/New_York, 2026-11-01T04:59:00Z, 12:59 AM",
        "America/New_York, 2026-11-01T07:00:00Z, 2:00 AM",
        "America/New_York, 2026-11-02T06:30:00Z, 1:30 AM",
        "America/New_York, 2026-03-08T07:00:00Z, 3:00 AM",
        "America/Chicago, 2026-11-01T06:30:00Z, 1:30 AM CDT",
        "America/Los_Angeles, 2026-11-01T09:30:00Z, 1:30 AM PST",
        "America/Phoenix, 2026-11-01T08:30:00Z, 1:30 AM",
        "America/St_Johns, 2026-11-01T03:30:00Z, 1:00 AM NDT",
        "Europe/Berlin, 2026-10-25T00:30:00Z, 2:30 AM CEST",
        "Europe/Berlin, 2026-10-25T01:30:00Z, 2:30 AM CET",
        "Etc/UTC, 2026-11-01T05:30:00Z, 5:30 AM"
    })
    void sameTimeTwiceInAutumn(String zone, String moment, String said) {
        read(Locale.US, zone);
        var instant = Instant.parse(moment);

        assertThat(plain(when.time(instant))).isEqualTo(said);
        assertThat(plain(when.moment(instant))).endsWith(", " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Australia/Lord_Howe", "America/Havana", "Atlantic/Azores", "Asia/Beirut", "America/Santiago"})
    void tellsTheTwoApartInEveryZone(String zone) {
        read(Locale.US, zone);
        var rules = ZoneId.of(zone).getRules();
        var back = rules.nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        while (back.isGap()) {
            back = rules.nextTransition(back.getInstant());
        }
        var first = back.getInstant().minusSeconds(60);

        assertThat(when.moment(first))
                .isNotEqualTo(when.moment(first.plus(back.getDuration().abs())));
    }

    @Test
    void namesTheYearOnlyWhenItIsNotThisOne() {
        assertThat(when.date(LocalDate.of(2026, 12, 11))).isEqualTo("December 11");
        assertThat(when.date(LocalDate.of(2027, 1, 30))).isEqualTo("January 30, 2027");
    }

    @Test
    void hasAWordForEveryLength() {
        assertThat(when.longDay(THURSDAY)).isEqualTo("Thursday, November 12");
        assertThat(when.day(THURSDAY)).isEqualTo("Thu, Nov 12");
        assertThat(when.shortDate(LocalDate.of(2026, 11, 12))).isEqualTo("Nov 12");
        assertThat(when.month(YearMonth.of(2027, 6))).isEqualTo("June 2027");
        assertThat(plain(when.time(LocalTime.of(17, 45)))).isEqualTo("5:45 PM");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, now",
        "PT20M, in 20 minutes",
        "PT-1M, 1 minute ago",
        "PT3H, in 3 hours",
        "PT14H, in 14 hours",
        "PT15H, tomorrow",
        "P2D, in 2 days",
        "P-1D, yesterday",
        "P-8D, 8 days ago",
        "P60D, 'January 9, 2027'"
    })
    void saysHowFarAwayItIs(Duration distance, String words) {
        assertThat(when.fromNow(TUESDAY_AT_NINE.plus(distance))).isEqualTo(words);
    }

    @Test
    void followsTheLocale() {
        read(Locale.UK, "Europe/London");

        assertThat(plain(when.moment(THURSDAY))).isEqualTo("Thu 12 Nov, 15:30");
    }

    @Test
    void saysDistancesInTheViewersLanguage() {
        read(Locale.GERMANY, "Europe/Berlin");

        assertThat(when.fromNow(TUESDAY_AT_NINE.plus(Duration.ofDays(2)))).isEqualTo("übermorgen");
        assertThat(when.fromNow(TUESDAY_AT_NINE.minus(Duration.ofMinutes(1)))).isEqualTo("vor 1 Minute");
    }

    /** Between time and AM stands a narrow space that does not break. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }

    private static void read(Locale locale, String zone) {
        LocaleContextHolder.setLocaleContext(new SimpleTimeZoneAwareLocaleContext(locale, TimeZone.getTimeZone(zone)));
    }
}

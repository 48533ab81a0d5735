package io.waymark.web.ui.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingCheck.BookingObstacle;
import io.waymark.scheduling.api.BookingCheck.Host;
import io.waymark.scheduling.api.BookingCheck.Terms;
import io.waymark.scheduling.api.BookingRule;
import io.waymark.web.ui.booking.BookingCheckPanel.Obstacle;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BookingChecksTests {

    private static final UUID MAYA = new UUID(0, 1);
    private static final Host DANA = new Host(new UUID(0, 2), "Dana Whitcomb");
    private static final String HERE = "/advisor/students/" + MAYA;

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final BookingChecks checks = new BookingChecks(RealTexts.texts(), viewer.when());

    @Test
    void saysWhatIsNextAndWhichRulesTakeTheOtherTimes() {
        var panel = panel(
                check(Instant.parse("2026-11-12T14:00:00Z"), new BookingObstacle(BookingRule.MINIMUM_NOTICE, 4)),
                AskedTime.ANY);

        assertThat(panel.possible()).isTrue();
        assertThat(panel.verdict()).contains("The next time that Maya can book is", "Of the 96 times");
        assertThat(panel.obstacles())
                .containsExactly(new Obstacle(
                        "Too soon: Dana Whitcomb asks to be booked 24 hours ahead.",
                        "4 times",
                        "Setting: Minimum notice. Dana Whitcomb may change it.",
                        null));
    }

    @Test
    void saysNoWhereNoTimeIsLeftAndYesWhereNothingIsInTheWay() {
        var full = panel(check(null, new BookingObstacle(BookingRule.HOST_FREE, 96)), AskedTime.ANY);
        assertThat(full.possible()).isFalse();
        assertThat(full.verdict()).isEqualTo("No. Maya cannot book an appointment now:");

        var free = panel(check(Instant.parse("2026-11-12T14:00:00Z")), AskedTime.ANY);
        assertThat(free.verdict()).startsWith("Yes. The next time").doesNotContain("96");
    }

    @Test
    void speaksOfSessionsWithMentorsAndLeadsToTheHoursOfMentors() {
        var full = check(null, new BookingObstacle(BookingRule.MINIMUM_NOTICE, 4));
        var reader = new Caller(
                InstitutionId.next(), new PersonId(DANA.id()), "Dana Whitcomb", Set.of(Role.ADVISOR, Role.MENTOR));

        CurrentCaller.runAs(reader, () -> {
            var panel = checks.with("Dana Whitcomb", MAYA, "Maya", full, AskedTime.ANY, HERE);
            assertThat(panel.verdict()).isEqualTo("No. Maya cannot book a session now:");
            assertThat(panel.obstacles()).extracting(Obstacle::href).containsExactly("/host/availability/mentor");
        });
    }

    @Test
    void answersForTheTimeThatIsAskedAbout() {
        var asked = new AskedTime("2026-11-12", "09:00");

        assertThat(panel(check(null), asked)).returns(true, BookingCheckPanel::possible);
        assertThat(panel(check(null, new BookingObstacle(BookingRule.COLLEGE_OPEN, 0)), asked))
                .returns(false, BookingCheckPanel::possible)
                .satisfies(it -> assertThat(it.verdict()).startsWith("No. Maya cannot book "))
                .satisfies(it -> assertThat(it.obstacles())
                        .containsExactly(new Obstacle(
                                "The college is closed then.",
                                null,
                                "Setting: Closures. Admins may change them.",
                                null)));
        assertThat(new AskedTime("2026-11-12", "nine").in(viewer.when().zone())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-12,, Type both a day and a time. What is said here is of any time.",
        ", 09:00, Type both a day and a time. What is said here is of any time.",
        "2026-11-12, nine, Type both a day and a time. What is said here is of any time.",
        "2027-03-14, 02:30, The clock skips this time on that day. What is said here is of any time.",
        "2026-11-01, 01:30, The clock shows this time twice on that day. What is said here is of the first.",
        "2026-11-12, 09:00,",
        ",,"
    })
    void saysOfWhichTimeItAnswersWhereThatIsNotTheOneThatWasTyped(
            @Nullable String day, @Nullable String time, @Nullable String said) {
        assertThat(panel(check(null), new AskedTime(day, time)).unclear()).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(BookingRule.class)
    void namesEachRuleAndWhoMayChangeIt(BookingRule rule) {
        var said = panel(check(null, new BookingObstacle(rule, 0)), AskedTime.ANY)
                .obstacles()
                .getFirst();

        assertThat(said.rule()).isNotBlank().doesNotContain("{", "booking-check");
        assertThat(said.who()).isNotBlank().doesNotContain("{", "booking-check");
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN, ADVISOR, /admin/people/00000000-0000-0000-0000-000000000001/advisor",
        "ADMIN, ACTIVE_STUDENT, /admin/people/00000000-0000-0000-0000-000000000001",
        "ADMIN, COLLEGE_OPEN, /admin/settings/closures",
        "ADMIN, MINIMUM_NOTICE,",
        "ADVISOR, COLLEGE_OPEN,",
        "ADVISOR, MINIMUM_NOTICE, /host/availability/advisor",
        "ADVISOR, HOURS_SAID, /host/availability/advisor",
        "ADVISOR, HOST_FREE, /host/calendar/advisor",
        "ADVISOR, STUDENT_FREE,"
    })
    void leadsOnlyWhoeverMayChangeItThere(Role role, BookingRule rule, @Nullable String href) {
        var who = role == Role.ADMIN ? PersonId.next() : new PersonId(DANA.id());
        var reader = new Caller(InstitutionId.next(), who, "Somebody", Set.of(role));

        CurrentCaller.runAs(
                reader,
                () -> assertThat(panel(check(null, new BookingObstacle(rule, 0)), AskedTime.ANY)
                                .obstacles())
                        .extracting(Obstacle::href)
                        .containsExactly(href));
    }

    private BookingCheckPanel panel(BookingCheck check, AskedTime asked) {
        return checks.of(MAYA, "Maya", check, asked, HERE);
    }

    private static BookingCheck check(@Nullable Instant next, BookingObstacle... obstacles) {
        return new BookingCheck(DANA, new Terms("America/New_York", 30, 1440, 60, 96), List.of(obstacles), next);
    }
}

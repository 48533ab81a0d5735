package io.waymark.web.student.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.willReturn;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.OutsiderView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.PageLook;
import io.waymark.web.sample.StudentPageTests;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Entries of hours on the page of their step. */
class HoursHistoryTests extends StudentPageTests {

    private static final String STEP = "/student/roadmap/steps/log-internship-hours";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final OutsiderView PAT = new OutsiderView(
            "Pat Lindgren", "pat@clinic.example", Instant.parse("2026-11-06T15:12:00Z"), true, false, true, null, null);

    @Test
    void areCalledByTheirDayTheirHoursAndTheirSite() {
        history(1, null);

        assertThat(get(STEP))
                .hasStatusOk()
                .bodyText()
                .contains("<b>Fri, Nov 6 · 3.5 hours · Harbor Street Clinic</b>")
                .doesNotContain("<b>120 hours</b>");
    }

    @Test
    void areSignedTogetherAndNotOneByOne() {
        history(8, null);

        assertThat(get(STEP))
                .bodyText()
                .contains("Nobody is asked about 8 of your entries yet.", "href=\"/student/experience#ask\"")
                .doesNotContain("/outsider\"");
    }

    @Test
    void sayWhoIsAskedAndLetSomebodyElseBeNamed() {
        history(1, PAT);

        assertThat(get(STEP))
                .bodyText()
                .contains("You asked Pat Lindgren", "Name somebody else", "/outsider\"")
                .doesNotContain("Nobody is asked");
    }

    @Test
    void areFoldedButTheNewestFive() {
        history(8, null);

        assertThat(get(STEP))
                .bodyText()
                .containsSubsequence("Mon, Nov 2 ·", "3 older entries", "Sun, Nov 1 ·", "Fri, Oct 30 ·");
    }

    @Test
    void hasNoBarrierAndIsNoLongerThanAFewScreens() {
        history(18, null);
        try (var page = browser(Role.STUDENT, 390, ColorScheme.DARK)) {
            page.navigate(url(STEP));

            assertThat(page.locator("#hist-h ~ ol > li").count()).isEqualTo(5);
            assertThat((Integer) page.locator("section[aria-labelledby=hist-h]").evaluate("it => it.offsetHeight"))
                    .isLessThan(1_000);
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    private void history(int entries, @Nullable OutsiderView asked) {
        willReturn(IntStream.range(0, entries)
                        .mapToObj(it -> entered(FRIDAY.minusDays(it), asked))
                        .toList())
                .given(evidence)
                .ofStep(any(), anyString());
    }

    private static EvidenceView entered(LocalDate day, @Nullable OutsiderView asked) {
        return new EvidenceView(
                UUID.randomUUID(),
                new PersonBrief(UUID.randomUUID(), "Maya", "Okafor"),
                "log-internship-hours",
                "Log internship hours",
                "log-internship-hours/hours-log",
                EvidenceKind.HOURS_LOG,
                new RequirementLabel(EvidenceKind.HOURS_LOG, 120, 0, List.of("hours")),
                EvidenceStatus.SUBMITTED,
                new BigDecimal("3.50"),
                new HoursLogPayload(
                        day, LocalTime.of(13, 30), LocalTime.of(17, 0), "Harbor Street Clinic", "Sorted faxes."),
                List.of(),
                null,
                List.of(),
                Instant.parse("2026-11-06T22:12:00Z"),
                null,
                null,
                null,
                null,
                null,
                false,
                true,
                false,
                false,
                List.of(waiting(asked)),
                3);
    }

    private static VerificationView waiting(@Nullable OutsiderView asked) {
        return new VerificationView(
                VerifierRole.SITE_SUPERVISOR,
                null,
                asked,
                List.of(),
                VerificationState.WAITING,
                Instant.parse("2026-11-06T22:12:00Z"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

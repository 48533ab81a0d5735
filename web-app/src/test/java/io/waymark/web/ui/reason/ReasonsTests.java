package io.waymark.web.ui.reason;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.roadmap.RoadmapFixtures;
import io.waymark.web.ui.time.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonsTests {

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final Reasons reasons = new Reasons(RealTexts.texts(), viewer.when(), RoadmapFixtures.titles());

    @ParameterizedTest
    @CsvSource({
        "EVIDENCE_WAITING, 0, SUBMITTED, Evidence submitted today",
        "EVIDENCE_WAITING, 1, SUBMITTED, Evidence waiting for 1 day",
        "EVIDENCE_WAITING, 12, SUBMITTED, Evidence waiting for 12 days",
        "RETURNED_EVIDENCE, 1, RETURNED, Evidence returned 1 day ago",
        "BEHIND_FORECAST, 0, STOP, Behind the estimate",
        "BEHIND_FORECAST, 1, STOP, Behind by 1 day",
        "BEHIND_FORECAST, 89, STOP, Behind by 89 days",
        "BEHIND_FORECAST, 90, STOP, Behind by 3 months",
        "BEHIND_FORECAST, 400, STOP, Behind by 13 months",
        "NO_CONTACT, 0, STOP, No contact yet",
        "NO_CONTACT, 45, STOP, No contact for 45 days",
        "MISSED_APPOINTMENT, 3, RETURNED, Missed the last appointment",
        "NO_APPOINTMENT, 3, LOCKED, No appointment yet",
        "NO_ROADMAP, 3, LOCKED, No roadmap"
    })
    void tellWhyAndForHowLong(SignalKind kind, int days, State state, String said) {
        var view = reasons.view(new AttentionReason(kind, 50, LocalDate.of(2026, 10, 29), days, null));

        assertThat(view.reason()).isEqualTo(said);
        assertThat(view.state()).isEqualTo(state);
        assertThat(view.detail()).isEqualTo("Since Oct 29");
    }

    @ParameterizedTest
    @CsvSource({
        "resume, Build a resume",
        "resume/document-upload, Build a resume",
        "resume/document/second, Build a resume",
        "retired-step/reflection, retired-step"
    })
    void nameTheStepThatTheyAreAbout(String about, String title) {
        assertThat(reasons.view(new AttentionReason(
                                SignalKind.EVIDENCE_WAITING, 50, LocalDate.of(2026, 10, 29), 12, about))
                        .detail())
                .isEqualTo(title);
    }

    @Test
    void nameTheRoadmapOfWhoeverWalksTwo() {
        var day = LocalDate.of(2026, 10, 29);
        var behind = new AttentionReason(SignalKind.BEHIND_FORECAST, 50, day, 12, null);
        var waiting = new AttentionReason(SignalKind.EVIDENCE_WAITING, 50, day, 12, "resume/document-upload");

        assertThat(reasons.view(behind.on(List.of("Phlebotomist"))).detail()).isEqualTo("Since Oct 29 · Phlebotomist");
        assertThat(reasons.view(waiting.on(List.of("Health", "Phlebotomist"))).detail())
                .isEqualTo("Build a resume · Health · Phlebotomist");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ENDS_BEFORE_GRADUATION | 2028-05-20 | HIT, Alder: holds through May 31, 2027; expects to graduate May 20, 2028",
                "LAPSED | 2028-05-20 | HIT, Alder: ended May 31, 2027; expects to graduate May 20, 2028",
                "LAPSES_SOON | | HIT, Alder: holds through May 31, 2027; no day of graduation is known"
            })
    void nameTheAccreditationThatEnds(Accreditation accreditation, @Nullable LocalDate graduation, String said) {
        var reason = new AttentionReason(SignalKind.ACCREDITATION_ENDS, 50, LocalDate.of(2026, 10, 29), 3, null);
        var ending = new EndingAccreditation("HIT", "Alder", accreditation, LocalDate.of(2027, 5, 31), graduation);

        assertThat(reasons.view(reason.with(ending)).detail()).isEqualTo(said);
        assertThat(reasons.view(reason).detail()).isEqualTo("Since Oct 29");
    }

    @Test
    void nameTheRuleTheSettingAndWhoMayChangeIt() {
        var reason = ruled(SignalKind.NO_CONTACT, 30);

        assertThat(reasons.view(reason))
                .returns(
                        "Nobody at the college met or answered the student, for 30 days or longer. "
                                + "The college sets this as “No contact for a long time”. Admins may change it.",
                        ReasonView::rule)
                .returns(null, ReasonView::setting);
    }

    @Test
    void leadWhoeverMayChangeTheSettingThere() {
        var ada = new Caller(InstitutionId.next(), PersonId.next(), "Ada Berg", Set.of(Role.ADMIN));

        CurrentCaller.runAs(
                ada,
                () -> assertThat(reasons.view(ruled(SignalKind.NO_ROADMAP, 0)))
                        .returns("/admin/settings/signals/NO_ROADMAP", ReasonView::setting));
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void sayFromWhichDayOnTheyCount(SignalKind kind) {
        assertThat(reasons.view(ruled(kind, 0)).rule()).doesNotContain("0", "{").contains("Admins may change it.");
        assertThat(reasons.view(ruled(kind, 1)).rule()).contains("1 day").doesNotContain("1 days");
        assertThat(reasons.view(ruled(kind, 45)).rule()).contains("45 days");
    }

    private static AttentionReason ruled(SignalKind kind, int due) {
        return new AttentionReason(kind, 50, LocalDate.of(2026, 10, 29), 60, null, List.of(), null, due);
    }

    @ParameterizedTest
    @EnumSource(SignalKind.class)
    void haveAnIcon(SignalKind kind) {
        assertThat(Reasons.icon(kind)).isNotBlank();
    }

    @Test
    void nameTheYearOfWhatBeganInAnother() {
        assertThat(reasons.view(new AttentionReason(SignalKind.NO_CONTACT, 50, LocalDate.of(2025, 12, 31), 300, null))
                        .detail())
                .isEqualTo("Since Dec 31, 2025");
    }
}

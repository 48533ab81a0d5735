package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentView;
import io.waymark.advising.api.kind.EvidenceQuestion;
import io.waymark.advising.api.kind.RubricLevel;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.pages.PageTests;
import io.waymark.web.services.LinkVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The page that a mailed link leads to, with an advising service that answers as a test says. */
abstract class VerifyPageTests extends PageTests {

    static final String SECRET = "alder-valley.x7KfQ2mPzR9vT4wY";
    static final String PATH = "/verify/" + SECRET;
    static final LinkVisit VISIT = new LinkVisit(new InstitutionId(UUID.randomUUID()), UUID.randomUUID());

    static OutsideVerificationView waiting() {
        return asked(VerificationState.WAITING, null, null);
    }

    static OutsideVerificationView answered(@Nullable Dispute dispute) {
        return asked(
                dispute == null ? VerificationState.VERIFIED : VerificationState.RETURNED,
                dispute,
                Instant.parse("2026-11-10T14:07:00Z"));
    }

    private static OutsideVerificationView asked(
            VerificationState state, @Nullable Dispute dispute, @Nullable Instant undoUntil) {
        return new OutsideVerificationView(
                VerifierRole.SITE_SUPERVISOR,
                "Pat Lindgren",
                "Maya Okafor",
                "Log internship hours",
                new RequirementLabel(EvidenceKind.HOURS_LOG, 120, 0, List.of("hours")),
                List.of(
                        ShownField.text("text", "I coded 40 charts a week."),
                        ShownField.choices("checked", List.of(new Choice("privacy", "Privacy training"))),
                        ShownField.document(
                                "document",
                                new DocumentView(
                                        "hours.pdf",
                                        "application/pdf",
                                        81_000,
                                        new Choice("timesheet", "Timesheet"),
                                        null,
                                        List.of()))),
                List.of(),
                new EvidenceQuestion(
                        EvidenceKind.HOURS_LOG,
                        "Log your hours week by week.",
                        null,
                        List.of(
                                new RubricLevel("met", "Met", "All hours are there.", true),
                                new RubricLevel("exceeded", "Exceeded", null, true)),
                        new Choice("met", "Met"),
                        null,
                        Set.of(VerifierRole.SITE_SUPERVISOR)),
                Instant.parse("2026-11-03T14:00:00Z"),
                LocalDate.of(2026, 11, 10),
                state,
                dispute,
                undoUntil,
                4);
    }
}

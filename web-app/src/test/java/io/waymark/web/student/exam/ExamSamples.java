package io.waymark.web.student.exam;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.ExamAward;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Provenance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How Maya's exam stands. */
public final class ExamSamples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    static final String REQUIREMENT = "earn-rhit/certification-record";

    private ExamSamples() {}

    public static void answer(ExamApi api) {
        given(api.show(any(), anyString())).willReturn(failedOnce());
    }

    static ExamView nothingYet() {
        return view(null, List.of(), null, List.of());
    }

    /** Scheduled anew before the wait is over. */
    static ExamView failedOnce() {
        return view(
                new OpenWindow(TODAY.minusDays(20), TODAY.plusDays(100), TODAY.plusDays(30)),
                List.of(new ExamAttempt(TODAY.minusDays(40), false, 280)),
                TODAY.plusDays(50),
                List.of());
    }

    static ExamView passed() {
        return view(null, List.of(new ExamAttempt(TODAY.minusDays(2), true, null)), null, List.of());
    }

    static ExamView awarded() {
        return view(
                null,
                List.of(),
                null,
                List.of(new ExamAward("R-<b>4711", TODAY, TODAY.plusYears(2), EvidenceStatus.SUBMITTED)));
    }

    static ExamView returned() {
        return view(
                null,
                List.of(),
                null,
                List.of(new ExamAward("R-1", TODAY, TODAY.plusYears(2), EvidenceStatus.RETURNED)));
    }

    static ExamView ended() {
        return view(new OpenWindow(TODAY.minusDays(120), TODAY.minusDays(1), null), List.of(), null, List.of());
    }

    private static ExamView view(
            @Nullable OpenWindow window, List<ExamAttempt> attempts, @Nullable LocalDate next, List<ExamAward> awards) {
        return new ExamView(
                "rhit",
                "RHIT",
                TODAY,
                List.of(new ExamFact(
                        "retest-wait-days",
                        new Row(
                                "Wait before another try",
                                BigDecimal.valueOf(90),
                                Detail.Unit.DAYS,
                                null,
                                null,
                                new Provenance("AHIMA FAQ", null, false, null)))),
                window,
                attempts,
                next,
                awards.isEmpty() ? REQUIREMENT : null,
                new RoadmapPlace("earn-rhit", "Earn the RHIT"),
                Period.ofYears(2),
                awards,
                window == null ? null : TODAY.plusYears(1));
    }
}

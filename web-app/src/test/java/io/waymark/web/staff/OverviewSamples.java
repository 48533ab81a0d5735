package io.waymark.web.staff;

import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.AttendanceOverview;
import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.AttentionOverview.ReasonCount;
import io.waymark.advising.api.overview.CaseloadBalance;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.advising.api.overview.StageOverview;
import io.waymark.advising.api.overview.StageOverview.StageStay;
import io.waymark.advising.api.overview.StudentCounts;
import io.waymark.advising.api.overview.WaitingEvidence;
import io.waymark.advising.api.overview.WaitingEvidence.ReviewerWait;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a college, of a small cohort, and of a college that has only begun. */
final class OverviewSamples {

    private OverviewSamples() {}

    static OverviewView college() {
        return new OverviewView(
                Samples.NOW,
                new StudentCounts(412, 3, 9, 400, 293, 14),
                List.of(roadmap()),
                new CaseloadBalance(
                        30,
                        5,
                        73,
                        24,
                        231,
                        List.of(
                                balance("Carla", "Ruiz", 341, 300),
                                balance("Dana", "Whitcomb", 312, 300),
                                balance("Sade", "Adeyemi", 309, 300),
                                balance("Milena", "Tran-Oyelaran of the evening program", 306, 300),
                                balance("Rui", "Osei", 61, 200))),
                new AttentionOverview(
                        143,
                        126,
                        List.of(
                                new ReasonCount(SignalKind.BEHIND_FORECAST, 37, 35),
                                new ReasonCount(SignalKind.RETURNED_EVIDENCE, 46, 46),
                                new ReasonCount(SignalKind.MISSED_APPOINTMENT, 19, 22),
                                new ReasonCount(SignalKind.NO_CONTACT, 41, 23))),
                new WaitingEvidence(
                        31,
                        5,
                        2.4321,
                        List.of(
                                new ReviewerWait(
                                        VerifierRole.ADVISOR,
                                        Samples.DANA,
                                        12,
                                        4,
                                        Samples.NOW.minus(Duration.ofDays(12))),
                                new ReviewerWait(
                                        VerifierRole.REGISTRAR, null, 9, 1, Samples.NOW.minus(Duration.ofDays(8))))),
                new AttendanceOverview(860, 140, 910, 90, 12));
    }

    static OverviewView cohort() {
        return new OverviewView(
                Samples.NOW,
                new StudentCounts(38, null, 0, 38, null, 14),
                List.of(new RoadmapOverview(
                        "health-information-technician",
                        "Health Information Technician",
                        38,
                        null,
                        List.of(
                                stage(1, "Research the field", 38, 12, null, 17.5),
                                stage(2, "Finish high school", null, null, null, null)))),
                new CaseloadBalance(2, 0, 0, 2, 90, List.of(balance("Dana", "Whitcomb", 255, 300))),
                new AttentionOverview(null, null, List.of(new ReasonCount(SignalKind.NO_CONTACT, null, null))),
                new WaitingEvidence(null, null, null, List.of()),
                new AttendanceOverview(null, null, null, null, null));
    }

    static OverviewView nothing() {
        return new OverviewView(
                Samples.NOW,
                new StudentCounts(0, 0, 0, 0, 0, 14),
                List.of(),
                new CaseloadBalance(0, 0, 0, 0, 0, List.of()),
                new AttentionOverview(0, null, List.of()),
                new WaitingEvidence(0, 0, null, List.of()),
                new AttendanceOverview(0, 0, 0, 0, 0));
    }

    private static RoadmapOverview roadmap() {
        return new RoadmapOverview(
                "health-information-technician",
                "Health Information Technician",
                412,
                20,
                List.of(
                        stage(1, "Research the field", 412, 31, new StageStay(35, 21, 56), 17.5),
                        stage(2, "Finish high school", 381, 12, new StageStay(2, 1, 3), 30.0),
                        stage(3, "Obtain the required education", 369, 148, new StageStay(217, 168, 308), 730.5),
                        stage(4, "Gain relevant experience", 221, 201, new StageStay(133, 84, 203), 98.0),
                        stage(5, "Obtain certifications", 20, 0, null, null)));
    }

    private static StageOverview stage(
            int number,
            String title,
            @Nullable Integer reached,
            @Nullable Integer now,
            @Nullable StageStay stay,
            @Nullable Double usual) {
        return new StageOverview("stage-" + number, title, number, reached, now, stay, usual);
    }

    private static AdvisorBalance balance(String given, String family, int load, int limit) {
        return new AdvisorBalance(new PersonBrief(Samples.id(load), given, family), load, limit);
    }
}

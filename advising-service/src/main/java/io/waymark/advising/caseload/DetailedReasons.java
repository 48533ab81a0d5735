package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.education.EndingAccreditations;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.signal.SignalSettings;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Adds to reasons for attention what their rows don't keep: which accreditation ends when, on which of two roadmaps, and from which
 * day on the college makes it one.
 */
@Component
class DetailedReasons {

    private final EndingAccreditations accreditations;
    private final Journeys journeys;
    private final SignalSettings settings;
    private final Institutions institutions;

    DetailedReasons(
            EndingAccreditations accreditations,
            Journeys journeys,
            SignalSettings settings,
            Institutions institutions) {
        this.accreditations = accreditations;
        this.journeys = journeys;
        this.settings = settings;
        this.institutions = institutions;
    }

    List<CaseloadRow> in(List<CaseloadRow> rows) {
        return ruled(accredited(roadmaps(rows)));
    }

    /** By the settings of now; what was worked out before they changed follows soon. */
    private List<CaseloadRow> ruled(List<CaseloadRow> rows) {
        if (rows.stream().allMatch(it -> it.reasons().isEmpty())) {
            return rows;
        }
        var days = settings.days();
        return rows.stream()
                .map(row -> row.with(row.reasons().stream()
                        .map(it -> ruled(it, Objects.requireNonNull(days.get(it.kind()))))
                        .toList()))
                .toList();
    }

    /** The roadmap of a delay is named by its title. */
    private static AttentionReason ruled(AttentionReason it, int due) {
        return new AttentionReason(
                it.kind(),
                it.severity(),
                it.since(),
                it.days(),
                it.kind() == SignalKind.BEHIND_FORECAST ? null : it.about(),
                it.roadmaps(),
                it.accreditation(),
                due);
    }

    private List<CaseloadRow> roadmaps(List<CaseloadRow> rows) {
        var walkingTwo = rows.stream()
                .filter(row -> row.second() != null)
                .map(DetailedReasons::student)
                .toList();
        if (walkingTwo.isEmpty()) {
            return rows;
        }
        var walks = journeys.find(walkingTwo);
        return rows.stream()
                .map(row -> {
                    var walk = walks.get(student(row));
                    return walk == null
                            ? row
                            : row.with(row.reasons().stream()
                                    .map(it -> it.on(concerned(it, walk)))
                                    .toList());
                })
                .toList();
    }

    private static List<String> concerned(AttentionReason reason, Walk walk) {
        var about = reason.about();
        if (about == null) {
            return List.of();
        }
        return reason.kind() == SignalKind.BEHIND_FORECAST
                ? walk.both().stream()
                        .map(Walk::roadmap)
                        .filter(it -> it.key().value().equals(about))
                        .map(Roadmap::title)
                        .toList()
                : walk.named(StepKey.of(about.split("/", 2)[0]));
    }

    private List<CaseloadRow> accredited(List<CaseloadRow> rows) {
        var concerned = rows.stream()
                .filter(row -> row.reasons().stream().anyMatch(DetailedReasons::isOfAccreditation))
                .map(DetailedReasons::student)
                .toList();
        if (concerned.isEmpty()) {
            return rows;
        }
        var ending = accreditations.details(concerned, institutions.today());
        return rows.stream()
                .map(row -> {
                    var known = ending.get(student(row));
                    return known == null ? row : row.with(detailed(row.reasons(), known));
                })
                .toList();
    }

    private static List<AttentionReason> detailed(List<AttentionReason> reasons, EndingAccreditation ending) {
        return reasons.stream()
                .map(it -> isOfAccreditation(it) ? it.with(ending) : it)
                .toList();
    }

    private static boolean isOfAccreditation(AttentionReason reason) {
        return reason.kind() == SignalKind.ACCREDITATION_ENDS;
    }

    private static PersonId student(CaseloadRow row) {
        return new PersonId(row.student().id());
    }
}

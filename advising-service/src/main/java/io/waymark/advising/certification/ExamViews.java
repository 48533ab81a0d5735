package io.waymark.advising.certification;

import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.certification.ExamTerms;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a student's exam stands. */
@Component
class ExamViews {

    /** What one wants to know of an exam that one is about to take. */
    private static final Set<String> SHOWN = Stream.of(
                    ExamTerms.WINDOW.stream(),
                    ExamTerms.WAIT.stream(),
                    ExamTerms.SCORE.stream(),
                    Stream.of("extension", "tries-a-year"))
            .flatMap(it -> it)
            .collect(Collectors.toUnmodifiableSet());

    private final ExamStore store;
    private final AwardReader awards;
    private final Journeys journeys;
    private final ExamDates dates;
    private final Institutions institutions;

    ExamViews(ExamStore store, AwardReader awards, Journeys journeys, ExamDates dates, Institutions institutions) {
        this.dates = dates;
        this.journeys = journeys;
        this.store = store;
        this.awards = awards;
        this.institutions = institutions;
    }

    ExamView of(CredentialAim aim) {
        var credential = aim.credential();
        var today = institutions.today();
        var attempts = store.attempts(aim.student()).getOrDefault(credential.key(), List.of());
        var window = store.windows(aim.student()).get(credential.key());
        var awarded = awards.of(aim.student(), credential.key());
        var asked = aim.asked(journeys.locked(aim.walk()));
        var renewal = credential.recertification();
        return new ExamView(
                credential.key(),
                credential.called(),
                today,
                facts(aim),
                window,
                attempts,
                nextTry(credential, attempts),
                awarded.stream().anyMatch(it -> it.standsOn(today))
                        ? null
                        : asked.map(it -> it.id().toString()).orElse(null),
                asked.map(it -> place(aim, it)).orElse(null),
                renewal == null ? null : renewal.cycle(),
                awarded,
                earliest(aim, window, attempts, today));
    }

    /** Nobody is told that it is too early for what they have passed, or for a day that is over. */
    private @Nullable LocalDate earliest(
            CredentialAim aim, @Nullable OpenWindow window, List<ExamAttempt> attempts, LocalDate today) {
        var scheduled = window == null ? null : window.scheduledOn();
        if (attempts.stream().anyMatch(ExamAttempt::passed) || scheduled != null && scheduled.isBefore(today)) {
            return null;
        }
        return dates.earliest(aim, scheduled == null ? today : scheduled);
    }

    static @Nullable LocalDate nextTry(Credential credential, List<ExamAttempt> newestFirst) {
        return newestFirst.isEmpty() || newestFirst.stream().anyMatch(ExamAttempt::passed)
                ? null
                : ExamTerms.of(credential).nextTry(newestFirst.getFirst().takenOn());
    }

    private static List<ExamFact> facts(CredentialAim aim) {
        var exam = aim.credential().exam();
        return (exam == null ? Stream.<Detail>empty() : exam.details().stream())
                .filter(it -> SHOWN.contains(it.key()))
                .map(it ->
                        new ExamFact(it.key(), Row.of(it, aim.walk().roadmap().cited(it.provenance()))))
                .toList();
    }

    private static RoadmapPlace place(CredentialAim aim, EvidenceRequirement asked) {
        var step = asked.id().step();
        return new RoadmapPlace(step.value(), aim.walk().titleOf(step));
    }
}

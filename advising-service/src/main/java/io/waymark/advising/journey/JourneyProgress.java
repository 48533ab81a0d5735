package io.waymark.advising.journey;

import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.Waiver;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Works out progress, of one student or of hundreds with the same number of statements. */
@Component
class JourneyProgress {

    private final EvidenceFacts evidence;
    private final WaiverStore waivers;
    private final Institutions institutions;

    JourneyProgress(EvidenceFacts evidence, WaiverStore waivers, Institutions institutions) {
        this.evidence = evidence;
        this.waivers = waivers;
        this.institutions = institutions;
    }

    /** A student's progress. */
    record Evaluated(Walk walk, EvidenceOnFile onFile, Progress progress) {

        PersonId student() {
            return walk.student();
        }

        LocalDate startedOn() {
            return walk.startedOn();
        }
    }

    /** In the order of the journeys. */
    List<Evaluated> of(List<Walk> walks) {
        var students = walks.stream().map(Walk::student).distinct().toList();
        var onFile = evidence.of(students);
        var waived = waivers.of(students, institutions.zone());
        var today = institutions.today();
        return walks.stream()
                .map(it -> evaluate(
                        it,
                        onFile.getOrDefault(it.student(), List.of()),
                        waived.getOrDefault(it.student(), List.of()),
                        today))
                .toList();
    }

    private static Evaluated evaluate(Walk walk, List<EvidenceItem> onFile, List<Waiver> waivers, LocalDate today) {
        var evidence = new EvidenceOnFile(onFile.stream().filter(walk::counts).toList(), waivers);
        var progress = walk.prepared().evaluator().evaluate(evidence, walk.startedOn(), today);
        return new Evaluated(walk, evidence, progress);
    }
}

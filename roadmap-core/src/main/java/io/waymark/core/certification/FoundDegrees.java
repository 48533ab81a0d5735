package io.waymark.core.certification;

import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Degrees on the record, by whether the accreditor that is asked for stands behind them. What the directory says of the program
 * decides; where it does not know it, only the registrar can tell.
 *
 * @param fit those behind which it stands, or may once the registrar has looked
 * @param untold those of which nobody tells
 * @param others those behind which it does not stand
 */
record FoundDegrees(List<RecordedEvidence> fit, List<RecordedEvidence> untold, List<RecordedEvidence> others) {

    static FoundDegrees accreditedBy(String accreditor, List<RecordedEvidence> degrees, LocalDate today) {
        var found = new FoundDegrees(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        degrees.forEach(it -> found.add(it, accreditor, today));
        return found;
    }

    private void add(RecordedEvidence degree, String accreditor, LocalDate today) {
        var program = degree.program();
        if (program != null) {
            (program.isAccreditedBy(accreditor, graduation(degree, today)) ? fit : others).add(degree);
        } else if (degree.isProof(EvidenceSpec.DegreeRecord.class, names(accreditor))) {
            (degree.verified() && !degree.byRegistrar() ? untold : fit).add(degree);
        }
    }

    private static Predicate<EvidenceSpec.DegreeRecord> names(String accreditor) {
        return it -> it.accreditor() != null && it.accreditor().key().equals(accreditor);
    }

    private static LocalDate graduation(RecordedEvidence degree, LocalDate today) {
        var conferred = degree.isProof(EvidenceSpec.DegreeRecord.class, it -> it.status() == DegreeStatus.CONFERRED);
        return Objects.requireNonNullElse(conferred ? degree.on() : degree.until(), today);
    }

    /** What there is to say where none fits. */
    Finding without() {
        if (!untold.isEmpty()) {
            return Finding.untold(untold);
        }
        return others.isEmpty() ? Finding.MISSING : Finding.notAccredited(others);
    }
}

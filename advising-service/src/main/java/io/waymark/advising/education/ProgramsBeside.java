package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.education.Accreditors.KnownAccreditors;
import io.waymark.advising.kind.KnownBeside;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the directory says of the program of a degree: who accredits it, and whether that holds on the day of graduation. */
@Component
class ProgramsBeside implements KnownBeside {

    private final ProgramStore store;
    private final ProgramService programs;

    ProgramsBeside(ProgramStore store, ProgramService programs) {
        this.store = store;
        this.programs = programs;
    }

    @Override
    public Map<Given, List<ShownField>> of(Collection<Given> submitted) {
        var degrees = submitted.stream()
                .filter(it -> it.payload() instanceof DegreeRecordPayload)
                .toList();
        if (degrees.isEmpty()) {
            return Map.of();
        }
        var rules = programs.rules();
        var listed = store.studied(
                degrees.stream().map(ProgramsBeside::degree).distinct().toList());
        var beside = new HashMap<Given, List<ShownField>>();
        degrees.forEach(it -> described(it, listed.get(degree(it)), rules).ifPresent(field -> beside.put(it, field)));
        return beside;
    }

    private static Optional<List<ShownField>> described(Given given, @Nullable Program program, ProgramRules rules) {
        if (program != null) {
            return Optional.of(described(given, program, rules.accreditors(), rules.today()));
        }
        return asked(given).accreditor() == null
                ? Optional.empty()
                : Optional.of(new ShownEntry()
                        .code("accreditation", "ACCREDITATION_UNLISTED")
                        .alone());
    }

    private static List<ShownField> described(Given given, Program program, KnownAccreditors known, LocalDate today) {
        var accreditor = program.entry().accreditor();
        return new ShownEntry()
                .text(
                        "accreditor",
                        accreditor == null ? null : known.of(accreditor).label())
                .date("accredited-through", program.entry().accreditedThrough())
                .code("accreditation", "ACCREDITATION_" + state(program, given, today))
                .alone();
    }

    /** Of a degree that was conferred, as it was on that day. */
    private static Accreditation state(Program program, Given given, LocalDate today) {
        var degree = degree(given);
        return asked(given).status() == DegreeStatus.CONFERRED
                ? program.accreditation(null, degree.on())
                : program.accreditation(degree.expectedOn(), today);
    }

    private static EvidenceSpec.DegreeRecord asked(Given given) {
        return (EvidenceSpec.DegreeRecord) given.asked();
    }

    private static DegreeRecordPayload degree(Given given) {
        return (DegreeRecordPayload) given.payload();
    }
}

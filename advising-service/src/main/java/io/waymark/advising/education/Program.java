package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.education.Accreditors.KnownAccreditors;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program as it is kept. */
record Program(UUID id, Key key, ProgramEntry entry, boolean retired, int version) {

    /** Two programs are the same by it. Only the database makes one of names ({@code program_key}). */
    record Key(String college, String name) {}

    ProgramView view(KnownAccreditors accreditors, LocalDate today) {
        return view(accreditors, null, today);
    }

    /** @param graduation when who looks at it expects to graduate from it, if they do */
    ProgramView view(KnownAccreditors accreditors, @Nullable LocalDate graduation, LocalDate today) {
        return new ProgramView(
                id,
                entry.college(),
                entry.name(),
                entry.level(),
                entry.cip(),
                entry.mode(),
                entry.accreditor() == null ? null : accreditors.of(entry.accreditor()),
                entry.accreditedThrough(),
                entry.checkedOn(),
                accreditation(graduation, today),
                entry.months(),
                entry.costUsd(),
                entry.url(),
                retired,
                version);
    }

    Accreditation accreditation(@Nullable LocalDate graduation, LocalDate today) {
        return entry.accreditor() == null
                ? Accreditation.NONE
                : AccreditationRule.of(entry.accreditedThrough(), graduation, today);
    }
}

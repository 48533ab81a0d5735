package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.education.Accreditors.KnownAccreditors;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A program as it is kept. */
record Program(UUID id, ProgramEntry entry, boolean retired, int version) {

    /** Two programs are the same by it. */
    record Name(String college, String program) {

        static Name of(ProgramEntry entry) {
            return new Name(
                    entry.college().toLowerCase(Locale.ROOT), entry.name().toLowerCase(Locale.ROOT));
        }
    }

    ProgramView view(KnownAccreditors accreditors, LocalDate today) {
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
                entry.accreditor() == null
                        ? Accreditation.NONE
                        : AccreditationRule.of(entry.accreditedThrough(), null, today),
                entry.months(),
                entry.costUsd(),
                entry.url(),
                retired,
                version);
    }
}

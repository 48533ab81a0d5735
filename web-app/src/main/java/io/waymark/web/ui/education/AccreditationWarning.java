package io.waymark.web.ui.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** That the accreditation of somebody's program does not last, where it is known not to. */
record AccreditationWarning(EnrolledProgram program, EducationAudience audience) {

    private static final Set<Accreditation> WARNED =
            Set.of(Accreditation.LAPSED, Accreditation.ENDS_BEFORE_GRADUATION, Accreditation.LAPSES_SOON);

    @Nullable
    String say(Texts texts, When when) {
        var through = program.listed() == null ? null : program.listed().accreditedThrough();
        if (through == null || !WARNED.contains(program.accreditation())) {
            return null;
        }
        var key = "education-record.warning." + audience.who() + "." + program.accreditation();
        return texts.say(key, program.program(), when.dateInFull(through));
    }
}

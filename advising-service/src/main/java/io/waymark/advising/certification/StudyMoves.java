package io.waymark.advising.certification;

import io.waymark.advising.institution.Institutions;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Moves plans that were made. They are worked out anew from today; what was missed of them stays missed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StudyMoves {

    private final StudyStore store;
    private final MissedStudy missed;
    private final Institutions institutions;

    StudyMoves(StudyStore store, MissedStudy missed, Institutions institutions) {
        this.store = store;
        this.missed = missed;
        this.institutions = institutions;
    }

    /** If there is a plan. */
    void moveExam(CredentialAim aim, LocalDate examOn) {
        var settings = store.of(aim.student()).get(aim.credential().key());
        if (settings != null && !settings.examOn().equals(examOn)) {
            keepMissed(aim, settings);
            store.moveExam(aim.student(), settings.credential(), examOn, institutions.today());
        }
    }

    void takeOff(CredentialAim aim, StudySettings settings, LocalDate day) {
        if (!settings.off().contains(day)) {
            keepMissed(aim, settings);
            store.takeOff(aim.student(), settings.credential(), day, institutions.today());
        }
    }

    void putBack(CredentialAim aim, StudySettings settings, LocalDate day) {
        if (settings.off().contains(day)) {
            keepMissed(aim, settings);
            store.putBack(aim.student(), settings.credential(), day, institutions.today());
        }
    }

    private void keepMissed(CredentialAim aim, StudySettings settings) {
        missed.keep(
                aim.student(),
                settings.credential(),
                StudyProgress.of(settings, aim.domains(), institutions.today()).missed());
    }
}

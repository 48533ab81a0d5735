package io.waymark.advising.signal;

import io.waymark.advising.education.EndingAccreditations;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Works out anew why students need attention, a stretch of them at a time, and writes only what is not so any more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SignalRefresh {

    private static final int STRETCH = 1_000;

    /** Everybody holds students in one order, or two would wait for each other. Java sorts ids by signed numbers. */
    private static final Comparator<PersonId> AS_THE_DATABASE_SORTS = Comparator.comparing(PersonId::toString);

    private final FactsQuery facts;
    private final ContactStore contacts;
    private final SignalStore signals;
    private final SignalSettingStore settings;
    private final EndingAccreditations accreditations;
    private final Institutions institutions;
    private final Clock clock;

    SignalRefresh(
            FactsQuery facts,
            ContactStore contacts,
            SignalStore signals,
            SignalSettingStore settings,
            EndingAccreditations accreditations,
            Institutions institutions,
            Clock clock) {
        this.facts = facts;
        this.contacts = contacts;
        this.signals = signals;
        this.settings = settings;
        this.accreditations = accreditations;
        this.institutions = institutions;
        this.clock = clock;
    }

    void of(Collection<PersonId> students) {
        var inOrder = students.stream().sorted(AS_THE_DATABASE_SORTS).toList();
        for (var from = 0; from < inOrder.size(); from += STRETCH) {
            refresh(inOrder.subList(from, Math.min(from + STRETCH, inOrder.size())));
        }
    }

    private void refresh(List<PersonId> students) {
        contacts.lock(students);
        var found = facts.of(students, clock.instant(), institutions.zone());
        contacts.keep(found);
        accreditations.tell(
                found.stream().map(StudentFacts::student).toList(),
                found.stream()
                        .filter(StudentFacts::accreditationEnds)
                        .map(StudentFacts::student)
                        .toList(),
                institutions.today());
        signals.write(SignalChanges.between(found, settings.all(), institutions.today()), clock.instant());
    }
}

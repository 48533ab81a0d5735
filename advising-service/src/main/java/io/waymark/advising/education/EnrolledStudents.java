package io.waymark.advising.education;

import io.waymark.advising.api.caseload.EndingAccreditation;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Knows which students are in a program whose accreditation ends. */
@Component
class EnrolledStudents implements EndingAccreditations {

    private static final Set<Accreditation> ENDING =
            EnumSet.of(Accreditation.LAPSED, Accreditation.ENDS_BEFORE_GRADUATION, Accreditation.LAPSES_SOON);

    private final EducationRecords records;
    private final ProgramStore programs;
    private final Journeys journeys;
    private final AccreditationNotices notices;

    EnrolledStudents(EducationRecords records, ProgramStore programs, Journeys journeys, AccreditationNotices notices) {
        this.records = records;
        this.programs = programs;
        this.journeys = journeys;
        this.notices = notices;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> students, LocalDate today) {
        return details(students, today).keySet();
    }

    @Override
    public Map<PersonId, EndingAccreditation> details(Collection<PersonId> students, LocalDate today) {
        return of(students).entrySet().stream()
                .filter(it -> ENDING.contains(it.getValue().accreditation(today)))
                .collect(Collectors.toMap(Map.Entry::getKey, it -> it.getValue().ending(today)));
    }

    @Override
    public void tell(Collection<PersonId> students, Collection<PersonId> ending, LocalDate today) {
        notices.tell(students, ending.isEmpty() ? Map.of() : of(ending), today);
    }

    /** Those who are in a program of the directory that is accredited through a day. */
    Map<PersonId, ListedEnrollment> of(Collection<PersonId> students) {
        var degrees = records.degrees(students);
        var keys = new HashSet<Program.Key>();
        degrees.values().forEach(submitted -> submitted.forEach(it -> keys.add(it.program())));
        var listed = programs.named(keys);
        listed.values().removeIf(it -> it.entry().accreditedThrough() == null);
        degrees.values().removeIf(submitted -> submitted.stream().noneMatch(it -> listed.containsKey(it.program())));
        var walks = journeys.find(degrees.keySet());
        return degrees.entrySet().stream()
                .filter(it -> walks.containsKey(it.getKey()))
                .flatMap(it -> Enrollment.of(it.getValue(), Objects.requireNonNull(walks.get(it.getKey()))).stream()
                        .filter(enrolled -> listed.containsKey(enrolled.program()))
                        .map(enrolled -> Map.entry(
                                it.getKey(),
                                new ListedEnrollment(
                                        enrolled.degree(), Objects.requireNonNull(listed.get(enrolled.program()))))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

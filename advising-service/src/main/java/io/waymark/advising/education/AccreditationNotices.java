package io.waymark.advising.education;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells students and their advisors that a program's accreditation has lapsed or ends too early, once for each change of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccreditationNotices {

    private static final Set<Accreditation> TOLD =
            EnumSet.of(Accreditation.LAPSED, Accreditation.ENDS_BEFORE_GRADUATION);

    private final JdbcClient jdbc;
    private final Advisors advisors;
    private final People people;
    private final Outbox outbox;

    AccreditationNotices(JdbcClient jdbc, Advisors advisors, People people, Outbox outbox) {
        this.jdbc = jdbc;
        this.advisors = advisors;
        this.people = people;
        this.outbox = outbox;
    }

    void tell(Map<PersonId, ListedEnrollment> enrolled, LocalDate today) {
        var ending = enrolled.entrySet().stream()
                .filter(it -> TOLD.contains(it.getValue().accreditation(today)))
                .toList();
        if (!ending.isEmpty()) {
            outbox.publishTogether(news(ending, today).stream()
                    .flatMap(it -> notices(it, Objects.requireNonNull(enrolled.get(it)), today))
                    .toList());
        }
    }

    /** Those of whom something else was told, or nothing. */
    private List<PersonId> news(List<Map.Entry<PersonId, ListedEnrollment>> ending, LocalDate today) {
        return jdbc.sql("""
                        insert into accreditation_told as told (institution_id, student_id, program_id, accreditation, through)
                        select :institution, student, program, accreditation, through
                        from unnest(:students, :programs, :accreditations, :throughs::date[])
                            as news (student, program, accreditation, through)
                        on conflict (institution_id, student_id) do update
                        set program_id = excluded.program_id, accreditation = excluded.accreditation,
                            through = excluded.through
                        where (told.program_id, told.accreditation, told.through)
                            is distinct from (excluded.program_id, excluded.accreditation, excluded.through)
                        returning student_id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param(
                        "students",
                        ending.stream().map(it -> it.getKey().value()).toArray(UUID[]::new))
                .param(
                        "programs",
                        ending.stream().map(it -> it.getValue().program().id()).toArray(UUID[]::new))
                .param(
                        "accreditations",
                        ending.stream()
                                .map(it -> it.getValue().accreditation(today).name())
                                .toArray(String[]::new))
                .param(
                        "throughs",
                        ending.stream().map(it -> through(it.getValue())).toArray(String[]::new))
                .query((row, _) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private Stream<NoticeRequested> notices(PersonId student, ListedEnrollment enrollment, LocalDate today) {
        var entry = enrollment.program().entry();
        var accreditation = enrollment.accreditation(today).name();
        var key = "accreditation/%s/%s/%s/%s"
                .formatted(student.value(), enrollment.program().id(), accreditation, through(enrollment));
        var arguments = Map.of(
                "program", entry.name(),
                "college", entry.college(),
                "accreditation", accreditation,
                "through", through(enrollment));
        var toAdvisor = new HashMap<>(arguments);
        toAdvisor.put("student", people.brief(student).fullName());
        var college = CurrentInstitution.get();
        return Stream.concat(
                Stream.of(new NoticeRequested(college, student, NoticeKind.ACCREDITATION_ENDS, arguments, null, key)),
                advisors.of(student).stream()
                        .map(it -> new NoticeRequested(
                                college,
                                new PersonId(it.id()),
                                NoticeKind.ACCREDITATION_ENDS,
                                toAdvisor,
                                NoticeLink.to(Subject.STUDENT, student.value()),
                                key)));
    }

    private static String through(ListedEnrollment enrollment) {
        return String.valueOf(enrollment.program().entry().accreditedThrough());
    }
}

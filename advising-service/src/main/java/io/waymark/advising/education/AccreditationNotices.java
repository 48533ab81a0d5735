package io.waymark.advising.education;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells students and their advisors that a program's accreditation has lapsed or ends too early: each once for each change of it,
 * and an advisor who comes later then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccreditationNotices {

    private static final Set<Accreditation> TOLD =
            EnumSet.of(Accreditation.LAPSED, Accreditation.ENDS_BEFORE_GRADUATION);

    private final ToldAccreditations told;
    private final Advisors advisors;
    private final People people;
    private final Outbox outbox;

    AccreditationNotices(ToldAccreditations told, Advisors advisors, People people, Outbox outbox) {
        this.told = told;
        this.advisors = advisors;
        this.people = people;
        this.outbox = outbox;
    }

    /** @param enrolled those of the students who are in a program whose accreditation may end too early */
    void tell(Collection<PersonId> students, Map<PersonId, ListedEnrollment> enrolled, LocalDate today) {
        var ending = enrolled.entrySet().stream()
                .filter(it -> TOLD.contains(it.getValue().accreditation(today)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        told.forget(students.stream().filter(it -> !ending.containsKey(it)).toList());
        if (!ending.isEmpty()) {
            tell(ending, today);
        }
    }

    private void tell(Map<PersonId, ListedEnrollment> ending, LocalDate today) {
        var advising = advisors.of(ending.keySet());
        var news = told.news(ending.entrySet().stream()
                .flatMap(it -> recipients(it.getKey(), advising)
                        .map(recipient -> new AccreditationNews(
                                it.getKey(),
                                recipient,
                                it.getValue().program(),
                                it.getValue().accreditation(today))))
                .toList());
        if (!news.isEmpty()) {
            var names = people.briefs(
                    news.stream().map(AccreditationNews::student).distinct().toList());
            outbox.publishTogether(
                    news.stream().map(it -> notice(it, names, today)).toList());
        }
    }

    private static Stream<PersonId> recipients(PersonId student, Map<PersonId, PersonBrief> advising) {
        return Stream.concat(
                Stream.of(student),
                Optional.ofNullable(advising.get(student)).map(it -> new PersonId(it.id())).stream());
    }

    /** The day is of the key: what was over and comes again is told again. */
    private static NoticeRequested notice(AccreditationNews news, Map<PersonId, PersonBrief> names, LocalDate today) {
        var student = news.student();
        var entry = news.program().entry();
        var arguments = new HashMap<>(Map.of(
                "program", entry.name(),
                "college", entry.college(),
                "accreditation", news.accreditation().name(),
                "through", news.through()));
        if (!news.isToStudent()) {
            arguments.put("student", Objects.requireNonNull(names.get(student)).fullName());
        }
        return new NoticeRequested(
                CurrentInstitution.get(),
                news.recipient(),
                NoticeKind.ACCREDITATION_ENDS,
                arguments,
                news.isToStudent() ? null : NoticeLink.to(Subject.STUDENT, student.value()),
                "accreditation/%s/%s/%s/%s/%s"
                        .formatted(student.value(), news.program().id(), news.accreditation(), news.through(), today));
    }
}

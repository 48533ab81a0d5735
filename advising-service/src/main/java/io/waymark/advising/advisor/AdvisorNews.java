package io.waymark.advising.advisor;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What students and advisors are told of a moment from which on others advise. */
record AdvisorNews(Instant moment, Map<PersonId, PersonBrief> names) {

    NoticeRequested toStudent(AdvisorChange change) {
        var before = Optional.ofNullable(change.before());
        return before.filter(_ -> change.advisor() == null)
                .map(it -> notice(change.student(), NoticeKind.ADVISOR_ENDED, Map.of("before", name(it)), null))
                .orElseGet(() -> notice(
                        change.student(),
                        NoticeKind.ADVISOR_CHANGED,
                        before.map(it -> Map.of("advisor", name(change.advisor()), "before", name(it)))
                                .orElseGet(() -> Map.of("advisor", name(change.advisor()))),
                        NoticeLink.to(
                                Subject.PERSON,
                                Objects.requireNonNull(change.advisor()).value())));
    }

    /** @param plan by which they were assigned together, for of one moment there may be several */
    NoticeRequested toAdvisor(PersonId advisor, long students, UUID plan) {
        return new NoticeRequested(
                CurrentInstitution.get(),
                advisor,
                NoticeKind.STUDENTS_ASSIGNED,
                Map.of("count", Long.toString(students)),
                null,
                "students-assigned/" + plan);
    }

    private NoticeRequested notice(
            PersonId student, NoticeKind kind, Map<String, String> arguments, @Nullable NoticeLink link) {
        return new NoticeRequested(
                CurrentInstitution.get(), student, kind, arguments, link, "assignment/" + student + "/" + moment);
    }

    private String name(@Nullable PersonId person) {
        return Objects.requireNonNull(names.get(person)).fullName();
    }
}

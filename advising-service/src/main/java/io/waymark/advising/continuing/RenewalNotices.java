package io.waymark.advising.continuing;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.core.continuing.CycleTally;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells students, and of what has lapsed their advisors too, what is missing for a renewal: each stage of each cycle once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RenewalNotices {

    private final ToldRenewals told;
    private final Advisors advisors;
    private final People people;
    private final Outbox outbox;

    RenewalNotices(ToldRenewals told, Advisors advisors, People people, Outbox outbox) {
        this.told = told;
        this.advisors = advisors;
        this.people = people;
        this.outbox = outbox;
    }

    void tell(Map<PersonId, List<CycleTally>> tallies, LocalDate today) {
        var advising = advisors.of(tallies.keySet());
        var due = tallies.entrySet().stream()
                .flatMap(it -> it.getValue().stream()
                        .flatMap(tally -> news(it.getKey(), tally, advising.get(it.getKey()), today)))
                .toList();
        var news = due.isEmpty() ? List.<RenewalNews>of() : told.news(due);
        if (!news.isEmpty()) {
            var names = people.briefs(
                    news.stream().map(RenewalNews::student).distinct().toList());
            outbox.publishTogether(news.stream().map(it -> notice(it, names)).toList());
        }
    }

    private static Stream<RenewalNews> news(
            PersonId student, CycleTally tally, @Nullable PersonBrief advisor, LocalDate today) {
        return RenewalStage.of(tally, today).stream()
                .flatMap(stage -> Stream.concat(
                                Stream.of(student),
                                Optional.ofNullable(advisor)
                                        .filter(_ -> stage.isLapsed())
                                        .map(it -> new PersonId(it.id()))
                                        .stream())
                        .map(it -> new RenewalNews(student, it, stage, tally)));
    }

    private static NoticeRequested notice(RenewalNews news, Map<PersonId, PersonBrief> names) {
        var lapsed = news.stage().isLapsed();
        var arguments = new HashMap<>(Map.of(
                "credential",
                news.tally().cycle().credential().called(),
                "endsOn",
                news.endsOn().toString()));
        if (!lapsed) {
            arguments.put("missing", news.tally().toLog().toString());
        } else if (!news.isToStudent()) {
            arguments.put(
                    "student", Objects.requireNonNull(names.get(news.student())).fullName());
        }
        return new NoticeRequested(
                CurrentInstitution.get(),
                news.recipient(),
                lapsed ? NoticeKind.RENEWAL_LAPSED : NoticeKind.RENEWAL_DUE,
                arguments,
                news.isToStudent()
                        ? null
                        : NoticeLink.to(Subject.STUDENT, news.student().value()),
                "renewal/%s/%s/%s/%d"
                        .formatted(
                                news.student().value(),
                                news.tally().cycle().credential().key(),
                                news.endsOn(),
                                news.stage().daysBefore()));
    }
}

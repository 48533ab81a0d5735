package io.waymark.advising.advisor;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells students who advises them, and advisors how many students they got, when it is so: at once, or at the moment that was
 * planned, if the plan still holds by then.
 */
@Component
@Transactional
class AdvisorNotices {

    private final AdvisorChanges changes;
    private final People people;
    private final BackgroundTasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    AdvisorNotices(AdvisorChanges changes, People people, BackgroundTasks tasks, Outbox outbox, Clock clock) {
        this.changes = changes;
        this.people = people;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that assigned these by hand. */
    void assigned(Collection<Assignment> brought) {
        brought.stream()
                .collect(Collectors.groupingBy(
                        it -> it.period().from(), Collectors.mapping(Assignment::student, Collectors.toSet())))
                .forEach(this::tell);
        brought.stream()
                .filter(it -> it.period().until() != null)
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.period().until()),
                        Collectors.mapping(Assignment::student, Collectors.toSet())))
                .forEach(this::tell);
    }

    /** In the transaction that planned or did what begins or ends then. */
    void tell(Instant moment, Set<PersonId> students) {
        var then = AssignmentMoment.of(moment, students);
        if (!tell(then)) {
            tasks.schedule(then.task(), moment);
        }
    }

    /** @return whether it is so by now, and told */
    boolean tell(AssignmentMoment then) {
        if (then.moment().isAfter(clock.instant())) {
            return false;
        }
        var made = changes.at(then.moment(), then.whom());
        var news = news(then.moment(), made);
        Stream<NoticeRequested> toAdvisors = made.stream()
                .flatMap(it -> Stream.ofNullable(it.advisor()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .map(it -> news.toAdvisor(it.getKey(), it.getValue(), then.plan()));
        outbox.publish(
                Stream.concat(made.stream().map(news::toStudent), toAdvisors).toList());
        return true;
    }

    /** In the transaction of an import: whoever had no advisor before is new, and finds one there. */
    void imported(Instant moment, Collection<PersonId> students) {
        var taken = changes.at(moment, students).stream()
                .filter(it -> it.before() != null)
                .toList();
        var news = news(moment, taken);
        outbox.publish(taken.stream().map(news::toStudent).toList());
    }

    /** Once an import is through. */
    void imported(Instant moment) {
        var news = news(moment, List.of());
        var plan = UuidCreator.getTimeOrderedEpoch();
        outbox.publish(changes.gained(moment).entrySet().stream()
                .map(it -> news.toAdvisor(it.getKey(), it.getValue(), plan))
                .toList());
    }

    private AdvisorNews news(Instant moment, List<AdvisorChange> made) {
        var advisors = made.stream()
                .flatMap(it -> Stream.concat(Stream.ofNullable(it.advisor()), Stream.ofNullable(it.before())))
                .collect(Collectors.toSet());
        return new AdvisorNews(moment, people.briefs(advisors));
    }
}

package io.waymark.advising.experience;

import io.waymark.advising.api.experience.HoursWaitingView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.evidence.EntryVerifier;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hours that are not verified yet, by whom they wait for, those that were submitted first at the beginning. */
record HoursWaiting(Map<Asked, Sum> sums) {

    record Asked(
            VerifierRole capacity,
            @Nullable PersonId person,
            @Nullable String name) {

        static Asked of(EntryVerifier verifier) {
            return new Asked(verifier.capacity(), verifier.person(), verifier.name());
        }
    }

    record Sum(int entries, Amount hours, Instant since) {

        Sum plus(Sum other) {
            return new Sum(
                    entries + other.entries,
                    hours.plus(other.hours),
                    since.isBefore(other.since) ? since : other.since);
        }
    }

    static HoursWaiting of(List<HoursEntry> entries) {
        var sums = new LinkedHashMap<Asked, Sum>();
        entries.forEach(entry -> entry.entry()
                .waitsFor()
                .forEach(it -> sums.merge(Asked.of(it), new Sum(1, entry.amount(), it.since()), Sum::plus)));
        return new HoursWaiting(sums);
    }

    List<HoursWaitingView> views(People people) {
        var named = sums.keySet().stream()
                .flatMap(it -> Stream.ofNullable(it.person()))
                .toList();
        var names = named.isEmpty() ? Map.<PersonId, PersonBrief>of() : people.briefs(named);
        return sums.entrySet().stream()
                .map(it -> view(it.getKey(), it.getValue(), names))
                .toList();
    }

    private static HoursWaitingView view(Asked asked, Sum sum, Map<PersonId, PersonBrief> names) {
        var name = asked.person() == null
                ? asked.name()
                : Objects.requireNonNull(names.get(asked.person())).fullName();
        return new HoursWaitingView(
                asked.capacity(), name, sum.entries(), sum.hours().toBigDecimal(), sum.since());
    }
}

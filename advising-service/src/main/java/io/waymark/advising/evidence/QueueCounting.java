package io.waymark.advising.evidence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.waymark.advising.api.review.ReviewAge;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.evidence.WaitingRows.Group;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts a queue by what can be chosen: each choice as the list would have it beside the others that are made. */
class QueueCounting {

    private final List<Group> groups;
    private final Predicate<Group> ofKind;
    private final Predicate<Group> ofStep;
    private final Predicate<Group> ofAge;

    private QueueCounting(List<Group> groups, WaitingFilter filter) {
        var age = filter.age();
        this.groups = groups;
        ofKind = it -> filter.kind() == null || it.kind() == filter.kind();
        ofStep = it -> filter.step() == null || it.step().equals(filter.step());
        ofAge = it -> age == null || it.hasWaited(age);
    }

    static ReviewCounts of(List<Group> groups, WaitingFilter filter) {
        return new QueueCounting(groups, filter).counts();
    }

    private ReviewCounts counts() {
        return new ReviewCounts(
                waiting(_ -> true),
                groups.stream().mapToInt(Group::overdue).sum(),
                waiting(ofKind.and(ofStep).and(ofAge)),
                by(Group::kind, ofStep.and(ofAge))
                        .map(it -> new ReviewCounts.OfKind(it.getKey(), it.getValue()))
                        .toList(),
                by(Group::step, ofKind.and(ofAge))
                        .map(it -> new ReviewCounts.OfStep(it.getKey(), it.getValue()))
                        .toList(),
                Stream.of(ReviewAge.values())
                        .map(it -> new ReviewCounts.OfAge(
                                it, waiting(ofKind.and(ofStep).and(group -> group.hasWaited(it)))))
                        .filter(it -> it.waiting() > 0)
                        .toList());
    }

    private int waiting(Predicate<Group> those) {
        return groups.stream().filter(those).mapToInt(Group::waiting).sum();
    }

    /** What most waits for first. */
    private <K extends Comparable<? super K>> Stream<Map.Entry<K, Integer>> by(
            Function<Group, K> key, Predicate<Group> those) {
        return groups.stream().filter(those).collect(groupingBy(key, summingInt(Group::waiting))).entrySet().stream()
                .sorted(Map.Entry.<K, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
    }
}

package io.waymark.core.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many minutes each domain still needs, in the order in which they are studied, the review last. */
record StudyNeeds(Map<Integer, Integer> minutes) {

    /** Nobody plans by the minute. */
    private static final int STEP = 5;

    /** A sixth of the time is for the review. */
    private static final int REVIEW_SHARE = 6;

    static StudyNeeds of(StudyTerms terms, List<StudySession> done) {
        var review = whole(terms.totalMinutes() / REVIEW_SHARE);
        var rest = terms.totalMinutes() - review;
        long weights = terms.domains().stream().mapToInt(StudyDomain::weight).sum();
        var needs = new LinkedHashMap<Integer, Integer>();
        terms.domains()
                .forEach(it -> needs.merge(it.number(), whole((int) (rest * it.weight() / weights)), Integer::sum));
        needs.put(StudyDomain.REVIEW, review);
        done.forEach(it -> needs.computeIfPresent(it.domain(), (_, need) -> Math.max(0, need - it.minutes())));
        return new StudyNeeds(needs);
    }

    static int whole(int minutes) {
        return minutes - minutes % STEP;
    }

    int total() {
        return minutes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same shares of less time. */
    StudyNeeds within(int capacity) {
        var total = total();
        if (total <= capacity) {
            return this;
        }
        var fewer = new LinkedHashMap<Integer, Integer>();
        minutes.forEach((domain, need) -> fewer.put(domain, whole((int) ((long) need * capacity / total))));
        return new StudyNeeds(fewer);
    }
}

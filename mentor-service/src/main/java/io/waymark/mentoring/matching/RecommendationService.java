package io.waymark.mentoring.matching;

import io.waymark.core.time.TimeSlot;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentoring.profile.Interest;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.availability.Availabilities;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ranks in two rounds, so that calendars are read of those only who come into question. */
@Service
class RecommendationService {

    static final int DAYS_AHEAD = 14;

    private static final int CONSIDERED = 500;
    private static final int COMPARED_BY_TIME = 50;

    private final Profiles profiles;
    private final Availabilities availabilities;
    private final Clock clock;

    RecommendationService(Profiles profiles, Availabilities availabilities, Clock clock) {
        this.profiles = profiles;
        this.availabilities = availabilities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Recommendation> recommend(Interest interest, @Nullable String language, int limit) {
        var best = profiles.candidates(interest, CONSIDERED).stream()
                .map(candidate -> new Pairing(interest, language, candidate, 0))
                .sorted(Pairing.BEST_FIRST)
                .limit(COMPARED_BY_TIME)
                .toList();
        var mentors = best.stream().map(pairing -> pairing.candidate().mentor()).toList();
        var slots = availabilities.freeSlots(
                mentors, Set.of(interest.student()), TimeSlot.of(clock.instant(), Duration.ofDays(DAYS_AHEAD)));
        return best.stream()
                .map(pairing -> pairing.withFreeSlots(
                        slots.getOrDefault(pairing.candidate().mentor(), List.of())
                                .size()))
                .sorted(Pairing.BEST_FIRST)
                .limit(limit)
                .map(Pairing::toRecommendation)
                .toList();
    }
}

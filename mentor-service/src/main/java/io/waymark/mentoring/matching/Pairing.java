package io.waymark.mentoring.matching;

import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentoring.profile.Candidate;
import io.waymark.mentoring.profile.Interest;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A student's interest and a mentor who may answer it.
 *
 * @param language the student's, as a BCP 47 tag
 * @param freeSlots how many of the mentor's slots in the time ahead fit the student's own bookings
 */
record Pairing(Interest interest, @Nullable String language, Candidate candidate, int freeSlots) {

    /** Pairings of equal score stay in the order in which they come. */
    static final Comparator<Pairing> BEST_FIRST =
            Comparator.comparingInt(Pairing::score).reversed();

    Pairing withFreeSlots(int slots) {
        return new Pairing(interest, language, candidate, slots);
    }

    MentorCard card() {
        return candidate.card();
    }

    int score() {
        return MatchingRule.of(this).stream().mapToInt(MatchingRule::weight).sum();
    }

    /** The language as the mentor speaks it, a variety of it included. */
    Optional<String> sharedLanguage() {
        return language == null
                ? Optional.empty()
                : card().languages().stream()
                        .filter(spoken -> primary(spoken).equals(primary(language)))
                        .findFirst();
    }

    Recommendation toRecommendation() {
        return new Recommendation(
                card(),
                MatchingRule.of(this).stream()
                        .sorted(Comparator.comparingInt(MatchingRule::weight).reversed())
                        .map(MatchingRule::reason)
                        .toList());
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}

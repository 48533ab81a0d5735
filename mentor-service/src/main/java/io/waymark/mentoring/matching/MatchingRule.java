package io.waymark.mentoring.matching;

import io.waymark.mentor.api.ReasonCode;
import io.waymark.mentor.api.Recommendation.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What speaks for a pairing, and how much. A new rule is a new line in {@link #ALL}. */
record MatchingRule(Reason reason, int weight) {

    private static final List<Function<Pairing, Stream<MatchingRule>>> ALL = List.of(
            MatchingRule::stepsKnown,
            MatchingRule::roadmapCompleted,
            MatchingRule::credentialsHeld,
            MatchingRule::languageShared,
            MatchingRule::timesAvailable,
            MatchingRule::capacityLeft);

    static List<MatchingRule> of(Pairing pairing) {
        return ALL.stream().flatMap(rule -> rule.apply(pairing)).toList();
    }

    private static Stream<MatchingRule> stepsKnown(Pairing pairing) {
        var current = pairing.interest().steps().stream().findFirst();
        return pairing.interest().steps().stream()
                .filter(pairing.card().steps()::contains)
                .map(step -> new MatchingRule(
                        new Reason(ReasonCode.KNOWS_STEP, Map.of("step", step)),
                        current.equals(Optional.of(step)) ? 40 : 12));
    }

    private static Stream<MatchingRule> roadmapCompleted(Pairing pairing) {
        return pairing.interest().roadmaps().stream()
                .filter(pairing.candidate().roadmaps()::contains)
                .map(roadmap ->
                        new MatchingRule(new Reason(ReasonCode.COMPLETED_ROADMAP, Map.of("roadmap", roadmap)), 20));
    }

    private static Stream<MatchingRule> credentialsHeld(Pairing pairing) {
        return pairing.card().credentials().stream()
                .filter(pairing.interest()::includesCredential)
                .map(held -> new MatchingRule(new Reason(ReasonCode.HOLDS_CREDENTIAL, Map.of("credential", held)), 15));
    }

    private static Stream<MatchingRule> languageShared(Pairing pairing) {
        return pairing.sharedLanguage().stream()
                .map(tag -> new MatchingRule(new Reason(ReasonCode.SPEAKS_LANGUAGE, Map.of("language", tag)), 10));
    }

    private static Stream<MatchingRule> timesAvailable(Pairing pairing) {
        var slots = pairing.freeSlots();
        return slots == 0
                ? Stream.of()
                : Stream.of(new MatchingRule(
                        new Reason(
                                ReasonCode.AVAILABLE_TIMES,
                                Map.of("slots", "" + slots, "days", "" + RecommendationService.DAYS_AHEAD)),
                        Math.min(slots, 10)));
    }

    private static Stream<MatchingRule> capacityLeft(Pairing pairing) {
        var places = pairing.card().places();
        var capacity = pairing.card().capacity();
        return places == 0
                ? Stream.of()
                : Stream.of(new MatchingRule(
                        new Reason(ReasonCode.CAPACITY_LEFT, Map.of("places", "" + places, "capacity", "" + capacity)),
                        1 + 4 * places / capacity));
    }
}

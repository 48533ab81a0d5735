package io.waymark.mentoring.matching;

import io.waymark.mentor.api.ReasonCode;
import io.waymark.mentor.api.Recommendation.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What speaks for a pairing, and how much. A new merit is a new line in {@link #ALL}. */
record Merit(Reason reason, int weight) {

    private static final List<Function<Pairing, Stream<Merit>>> ALL = List.of(
            Merit::stepsKnown,
            Merit::roadWalked,
            Merit::credentialsHeld,
            Merit::languageShared,
            Merit::timeInCommon,
            Merit::roomLeft);

    static List<Merit> of(Pairing pairing) {
        return ALL.stream().flatMap(merits -> merits.apply(pairing)).toList();
    }

    private static Stream<Merit> stepsKnown(Pairing pairing) {
        var current = pairing.interest().steps().stream().findFirst();
        return pairing.interest().steps().stream()
                .filter(pairing.card().steps()::contains)
                .map(step -> new Merit(
                        new Reason(ReasonCode.KNOWS_STEP, Map.of("step", step)),
                        current.equals(Optional.of(step)) ? 40 : 12));
    }

    private static Stream<Merit> roadWalked(Pairing pairing) {
        return pairing.interest().roadmaps().stream()
                .filter(pairing.candidate().roadmaps()::contains)
                .map(road -> new Merit(new Reason(ReasonCode.WALKED_ROAD, Map.of("roadmap", road)), 20));
    }

    private static Stream<Merit> credentialsHeld(Pairing pairing) {
        return pairing.card().credentials().stream()
                .filter(pairing.interest()::includesCredential)
                .map(held -> new Merit(new Reason(ReasonCode.HOLDS_CREDENTIAL, Map.of("credential", held)), 15));
    }

    private static Stream<Merit> languageShared(Pairing pairing) {
        return pairing.sharedLanguage().stream()
                .map(tag -> new Merit(new Reason(ReasonCode.SPEAKS_LANGUAGE, Map.of("language", tag)), 10));
    }

    private static Stream<Merit> timeInCommon(Pairing pairing) {
        var slots = pairing.freeSlots();
        return slots == 0
                ? Stream.of()
                : Stream.of(new Merit(
                        new Reason(
                                ReasonCode.HAS_TIME,
                                Map.of("slots", "" + slots, "days", "" + RecommendationService.DAYS_AHEAD)),
                        Math.min(slots, 10)));
    }

    private static Stream<Merit> roomLeft(Pairing pairing) {
        var places = pairing.card().places();
        var capacity = pairing.card().capacity();
        return places == 0
                ? Stream.of()
                : Stream.of(new Merit(
                        new Reason(ReasonCode.HAS_ROOM, Map.of("places", "" + places, "capacity", "" + capacity)),
                        1 + 4 * places / capacity));
    }
}

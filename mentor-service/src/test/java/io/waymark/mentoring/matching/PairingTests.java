package io.waymark.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.ReasonCode;
import io.waymark.mentor.api.Recommendation;
import io.waymark.mentoring.profile.Candidate;
import io.waymark.mentoring.profile.Interest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairingTests {

    @Test
    void countsTheCurrentStepForMoreThanLaterOnes() {
        assertThat(knowing("earn-rhit").score())
                .isGreaterThan(
                        knowing("write-cover-letter", "prepare-for-interviews").score());
    }

    @Test
    void countsNoReasonThatDoesNotHold() {
        var stranger = pairing("fr", List.of(), List.of(), List.of("en"), 0, 0);

        assertThat(stranger.score()).isZero();
        assertThat(stranger.toRecommendation().reasons()).isEmpty();
    }

    @Test
    void takesAVarietyForTheLanguageAndHoldsNothingAgainstAnother() {
        assertThat(codes(pairing("es-US", List.of(), List.of(), List.of("es-MX"), 0, 0)))
                .containsExactly(ReasonCode.SPEAKS_LANGUAGE);
        assertThat(codes(pairing(null, List.of(), List.of(), List.of("es-MX"), 0, 0)))
                .isEmpty();
    }

    @Test
    void readsCredentialsInAnySpelling() {
        assertThat(codes(pairing(null, List.of(), List.of(" rhit"), List.of(), 0, 0)))
                .containsExactly(ReasonCode.HOLDS_CREDENTIAL);
    }

    @Test
    void countsTenFreeSlotsAsMuchAsAHundred() {
        assertThat(pairing(null, List.of(), List.of(), List.of(), 10, 1).score())
                .isEqualTo(
                        pairing(null, List.of(), List.of(), List.of(), 100, 1).score())
                .isGreaterThan(
                        pairing(null, List.of(), List.of(), List.of(), 1, 1).score());
    }

    private static Pairing knowing(String... steps) {
        return pairing(null, List.of(steps), List.of(), List.of(), 0, 0);
    }

    private static Pairing pairing(
            @Nullable String language,
            List<String> steps,
            List<String> credentials,
            List<String> languages,
            int slots,
            int places) {
        var card = new MentorCard(
                UUID.randomUUID(), "", "", "", steps, List.of(), credentials, languages, MeetingKind.VIDEO, 3, places);
        var interest = new Interest(
                PersonId.next(),
                List.of("earn-rhit", "write-cover-letter", "prepare-for-interviews"),
                List.of(),
                List.of("RHIT"));
        return new Pairing(interest, language, new Candidate(card, List.of()), slots);
    }

    private static List<ReasonCode> codes(Pairing pairing) {
        return pairing.toRecommendation().reasons().stream()
                .map(Recommendation.Reason::code)
                .toList();
    }
}

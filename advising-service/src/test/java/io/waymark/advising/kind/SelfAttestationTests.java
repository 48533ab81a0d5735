package io.waymark.advising.kind;

import static io.waymark.advising.kind.KindFixtures.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.core.roadmap.EvidenceSpec;
import org.junit.jupiter.api.Test;

class SelfAttestationTests {

    private static final EvidenceSpec.SelfAttestation READ_IT =
            new EvidenceSpec.SelfAttestation("I have read the handbook.");

    private final SelfAttestation attestation = new SelfAttestation();

    @Test
    void takesAYes() {
        assertThat(attestation.accept(READ_IT, new SelfAttestationPayload(true), KindSamples.TODAY))
                .isEqualTo(new SelfAttestationPayload(true));
    }

    @Test
    void takesNeitherANoNorSilence() {
        refusal(
                "not-affirmed",
                () -> attestation.accept(READ_IT, new SelfAttestationPayload(false), KindSamples.TODAY));
        refusal("not-affirmed", () -> attestation.accept(READ_IT, new SelfAttestationPayload(null), KindSamples.TODAY));
    }

    @Test
    void asksWithTheStatementAndShowsNothingMore() {
        assertThat(attestation.parametersOf(READ_IT))
                .isEqualTo(new SelfAttestationParameters("I have read the handbook."));
        assertThat(attestation.shown(READ_IT, new SelfAttestationPayload(true))).isEmpty();
    }
}

package io.waymark.advising.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PayloadVersionTests {

    private static final EvidenceRequirement ESSAY = new EvidenceRequirement(
            RequirementId.of("some-step/reflection"),
            new EvidenceSpec.Reflection("Why?", 1),
            Set.of(VerifierRole.ADVISOR),
            false,
            false,
            null,
            false,
            null);

    private final JsonMapper json = JsonMapper.builder().build();
    private final EvidenceKinds first = KindFixtures.shipped();
    private final EvidenceKinds second = new EvidenceKinds(List.of(new SecondReflection()), json);

    @Test
    void isKeptWithWhatIsWritten() {
        assertThat(first.accept(ESSAY, new ReflectionPayload("Yes"), KindSamples.TODAY)
                        .version())
                .isOne();
        assertThat(second.accept(ESSAY, new ReflectionPayload("Yes"), KindSamples.TODAY)
                        .version())
                .isEqualTo(2);
    }

    @Test
    void bringsAnOlderPayloadToTheNewest() {
        assertThat(second.read(EvidenceKind.REFLECTION, "{\"kind\": \"reflection\", \"essay\": \"Yes\"}", 1))
                .isEqualTo(new ReflectionPayload("Yes"));
    }

    @Test
    void leavesANewPayloadAsItIs() {
        assertThat(second.read(EvidenceKind.REFLECTION, "{\"kind\": \"reflection\", \"text\": \"Yes\"}", 2))
                .isEqualTo(new ReflectionPayload("Yes"));
    }

    @Test
    void isNotGuessedWhereNobodyWroteIt() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> first.read(EvidenceKind.REFLECTION, "{\"kind\": \"reflection\", \"text\": \"Yes\"}", 2))
                .withMessage("REFLECTION has no version 2");
    }

    @Test
    void isReadOnlyAsTheKindItIsOf() {
        assertThatThrownBy(() ->
                        first.read(EvidenceKind.REFLECTION, "{\"kind\": \"self_attestation\", \"affirmed\": true}", 1))
                .isInstanceOf(JacksonException.class);
    }

    /** Once the text had another name. */
    private static class SecondReflection extends Reflection {

        @Override
        public int version() {
            return 2;
        }

        @Override
        public ObjectNode upgrade(ObjectNode payload, int version) {
            payload.set("text", payload.get("essay"));
            payload.remove("essay");
            return payload;
        }
    }
}

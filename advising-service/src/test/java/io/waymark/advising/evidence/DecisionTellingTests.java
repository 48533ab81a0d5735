package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DecisionTellingTests {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    @Test
    void isReadAsItWasWrittenBefore() {
        var before = read("{'institution': '%s', 'verification': '%s'}".formatted(ONE, TWO));

        assertThat(before.institution()).isEqualTo(ONE);
        assertThat(before.decided()).containsExactly(new VerificationId(TWO));
        assertThat(read("{'institution': '%s', 'verifications': ['%s', '%s']}".formatted(ONE, TWO, ONE))
                        .decided())
                .containsExactly(new VerificationId(TWO), new VerificationId(ONE));
    }

    private static DecisionTelling read(String written) {
        return new JsonMapper().readValue(written.replace('\'', '"'), DecisionTelling.class);
    }
}

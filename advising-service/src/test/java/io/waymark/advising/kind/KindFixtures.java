package io.waymark.advising.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.core.refusal.RuleViolationException;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.json.JsonMapper;

/** The kinds that ship, without a service around them. */
public final class KindFixtures {

    private KindFixtures() {}

    public static EvidenceKinds shipped() {
        return new EvidenceKinds(KindSamples.handlers(), JsonMapper.builder().build());
    }

    /** What the caller is told when what was submitted is not in order. */
    static RuleViolationException refusal(String code, ThrowingCallable submission) {
        var refusal = Objects.requireNonNull(catchThrowableOfType(RuleViolationException.class, submission));
        assertThat(refusal.code()).isEqualTo(code);
        return refusal;
    }
}

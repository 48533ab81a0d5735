package io.waymark.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterestTests {

    private static final PersonId SAM = PersonId.next();

    @Test
    void keepsEachStepOnceAndTheCurrentOneFirst() {
        assertThat(new Interest(SAM, List.of("b", "a", "b"), List.of(), List.of()).steps())
                .containsExactly("b", "a");
    }

    @Test
    void takesACredentialForTheSameHoweverItIsWritten() {
        var interest = new Interest(SAM, List.of(), List.of(), List.of(" RHIT ", "rhit", "CCS"));

        assertThat(interest.credentials()).containsExactly("rhit", "ccs");
        assertThat(interest.includesCredential("Rhit ")).isTrue();
        assertThat(interest.includesCredential("RHIA")).isFalse();
    }

    @Test
    void isOpenToAnybodyOnlyWhenNothingIsLookedFor() {
        assertThat(new Interest(SAM, List.of(), List.of(), List.of()).isOpen()).isTrue();
        assertThat(new Interest(SAM, List.of("a"), List.of(), List.of()).isOpen())
                .isFalse();
        assertThat(new Interest(SAM, List.of(), List.of("r"), List.of()).isOpen())
                .isFalse();
        assertThat(new Interest(SAM, List.of(), List.of(), List.of("c")).isOpen())
                .isFalse();
    }
}

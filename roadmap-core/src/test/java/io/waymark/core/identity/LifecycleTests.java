package io.waymark.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class LifecycleTests {

    @Test
    void letsWhoIsExpectedBackSignInAndNobodyWhoHasLeft() {
        assertThat(EnumSet.allOf(Lifecycle.class))
                .filteredOn(Lifecycle::maySignIn)
                .containsExactly(Lifecycle.ACTIVE, Lifecycle.ON_LEAVE);
    }

    @Test
    void countsOnlyWhoIsThereAsActive() {
        assertThat(EnumSet.allOf(Lifecycle.class))
                .filteredOn(Lifecycle::isActive)
                .containsExactly(Lifecycle.ACTIVE);
    }
}

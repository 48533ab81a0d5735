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
    void leavesAllRolesToWhoIsThereAndNoOfficesToWhoIsAway() {
        var all = EnumSet.allOf(Role.class);

        assertThat(Lifecycle.ACTIVE.usable(all)).isEqualTo(all);
        assertThat(Lifecycle.ON_LEAVE.usable(all)).containsExactlyInAnyOrder(Role.STUDENT, Role.ADVISOR, Role.MENTOR);
        assertThat(EnumSet.allOf(Lifecycle.class))
                .filteredOn(it -> !it.maySignIn())
                .allSatisfy(it -> assertThat(it.usable(all)).isEmpty());
    }

    @Test
    void countsOnlyWhoIsThereAsActive() {
        assertThat(EnumSet.allOf(Lifecycle.class))
                .filteredOn(Lifecycle::isActive)
                .containsExactly(Lifecycle.ACTIVE);
    }
}

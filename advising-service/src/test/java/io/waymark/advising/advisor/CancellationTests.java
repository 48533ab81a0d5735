package io.waymark.advising.advisor;

import static io.waymark.advising.advisor.PeriodTests.period;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CancellationTests {

    private static final PersonId MAYA = PersonId.next();
    private static final PersonId DANA = PersonId.next();
    private static final PersonId CARLA = PersonId.next();
    private static final PersonId OMAR = PersonId.next();

    private final Assignment dana = assigned(DANA, "2026-01-01", "2026-03-01");
    private final Assignment canceled = assigned(CARLA, "2026-03-01", "2026-05-01");

    @Test
    void letsWhoeverHasTheStudentUntilThenKeepThem() {
        var cancellation = Cancellation.of(canceled, List.of(dana, canceled));

        assertThat(cancellation.removed()).containsExactly(canceled.id());
        assertThat(cancellation.extended()).contains(dana.during(period("2026-01-01", "2026-05-01")));
    }

    @Test
    void makesOneOfTwoThatNowFollowEachOther() {
        var again = assigned(DANA, "2026-05-01", null);

        var cancellation = Cancellation.of(canceled, List.of(dana, canceled, again));

        assertThat(cancellation.removed()).containsExactly(canceled.id(), again.id());
        assertThat(cancellation.extended()).contains(dana.during(period("2026-01-01", null)));
    }

    @Test
    void leavesAnotherAdvisorWhoComesAfterwards() {
        var omar = assigned(OMAR, "2026-05-01", null);

        var cancellation = Cancellation.of(canceled, List.of(dana, canceled, omar));

        assertThat(cancellation.removed()).containsExactly(canceled.id());
        assertThat(cancellation.extended()).contains(dana.during(period("2026-01-01", "2026-05-01")));
    }

    @Test
    void extendsNobodyWhoseTimeEndedEarlier() {
        var earlier = assigned(DANA, "2026-01-01", "2026-02-28");
        var again = assigned(DANA, "2026-05-01", null);

        var cancellation = Cancellation.of(canceled, List.of(earlier, canceled, again));

        assertThat(cancellation.removed()).containsExactly(canceled.id());
        assertThat(cancellation.extended()).isEmpty();
    }

    @Test
    void letsTheOneBeforeGoOnForGoodIfThatWasMeantForTheOther() {
        var forGood = assigned(CARLA, "2026-03-01", null);

        assertThat(Cancellation.of(forGood, List.of(dana, forGood)).extended())
                .contains(dana.during(period("2026-01-01", null)));
    }

    private static Assignment assigned(PersonId advisor, String from, @Nullable String until) {
        return Assignment.of(MAYA, advisor, period(from, until));
    }
}

package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeakLoadTests {

    @Test
    void isWithinTheLimitUpToIt() {
        assertThat(of(299, 300)).returns(1, PeakLoad::room).returns(false, PeakLoad::isOverTheLimit);
        assertThat(of(300, 300)).returns(0, PeakLoad::room).returns(false, PeakLoad::isOverTheLimit);
        assertThat(of(301, 300)).returns(-1, PeakLoad::room).returns(true, PeakLoad::isOverTheLimit);
    }

    @Test
    void saysWhoWouldHaveHowMany() {
        var refusal = of(301, 300).refusal();

        assertThat(refusal.code()).isEqualTo("caseload-full");
        assertThat(refusal).hasMessage("Dana Advisor would have 301 students; the limit is 300.");
        assertThat(refusal.arguments()).isEqualTo(Map.of("advisor", "Dana Advisor", "load", 301, "limit", 300));
    }

    private static PeakLoad of(int students, int limit) {
        return new PeakLoad(PersonId.next(), "Dana Advisor", students, limit);
    }
}

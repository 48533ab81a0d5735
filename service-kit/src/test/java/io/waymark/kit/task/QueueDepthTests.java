package io.waymark.kit.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class QueueDepthTests {

    @Test
    void isWorthALineOnceSomethingFailsOrWaitsForMoreThanAMinute() {
        assertThat(new QueueDepth("work", 0, Duration.ZERO, 0).isWorthALine()).isFalse();
        assertThat(new QueueDepth("work", 900, Duration.ofMinutes(1), 0).isWorthALine())
                .isFalse();
        assertThat(new QueueDepth("work", 1, Duration.ofSeconds(61), 0).isWorthALine())
                .isTrue();
        assertThat(new QueueDepth("work", 0, Duration.ZERO, 1).isWorthALine()).isTrue();
    }

    @Test
    void saysWhichQueueHowManyWaitForHowLongAndHowManyFail() {
        assertThat(new QueueDepth("import", 3, Duration.ofMillis(95_500), 2))
                .hasToString("import: 3 waiting, the oldest for 95 s, 2 failing");
    }
}

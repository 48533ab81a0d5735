package io.waymark.mentoring;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens a college for each test, so that no test sees another's people. */
public record Colleges(
        MockMvcTester mvc,
        ApplicationEventPublisher events,
        TransactionTemplate transaction,
        JdbcClient jdbc,
        ClockOnTheWall clock) {

    public College open() {
        clock.turnTo(ClockOnTheWall.MONDAY_AT_8);
        return new College(this);
    }
}

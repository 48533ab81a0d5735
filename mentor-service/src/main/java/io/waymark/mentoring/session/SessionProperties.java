package io.waymark.mentoring.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for sessions.
 *
 * @param silence how long one side's report waits for the other's before it counts alone
 * @param correction for how long after both have agreed either may say otherwise
 */
@ConfigurationProperties("waymark.sessions")
record SessionProperties(
        @DefaultValue("P14D") Duration silence,
        @DefaultValue("P14D") Duration correction) {}

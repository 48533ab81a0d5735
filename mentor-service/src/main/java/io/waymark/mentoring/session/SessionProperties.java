package io.waymark.mentoring.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for sessions.
 *
 * @param silence how long one side's report waits for the other's before it counts alone
 */
@ConfigurationProperties("waymark.sessions")
record SessionProperties(@DefaultValue("P14D") Duration silence) {}

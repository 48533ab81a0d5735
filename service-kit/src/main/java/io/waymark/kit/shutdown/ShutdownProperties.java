package io.waymark.kit.shutdown;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an instance stops.
 *
 * @param drain how long it goes on answering after it has said that it is not ready: longer than its balancer takes to notice
 */
@ConfigurationProperties("waymark.shutdown")
record ShutdownProperties(@DefaultValue("0s") Duration drain) {}

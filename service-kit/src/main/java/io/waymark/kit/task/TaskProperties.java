package io.waymark.kit.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How background work is found and watched.
 *
 * @param polled how often workers look for work whose time has come; what is to be done at once wakes them by itself
 * @param watched how often its state is told as metrics and, if need be, in the log
 */
@ConfigurationProperties("waymark.tasks")
record TaskProperties(
        @DefaultValue("PT2S") Duration polled,
        @DefaultValue("PT30S") Duration watched) {}

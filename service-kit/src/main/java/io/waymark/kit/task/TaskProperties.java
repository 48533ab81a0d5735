package io.waymark.kit.task;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How background work is watched.
 *
 * @param watched how often its state is told as metrics and, if need be, in the log
 */
@ConfigurationProperties("waymark.tasks")
record TaskProperties(@DefaultValue("PT30S") Duration watched) {}

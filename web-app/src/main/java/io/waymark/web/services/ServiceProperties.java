package io.waymark.web.services;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the services are asked.
 *
 * @param writeTimeout how long to wait for an answer to what changes something: an upload, or a booking in a crowd
 * @param downloadTimeout how long a file may take to reach the browser, from the first byte to the last
 */
@ConfigurationProperties("waymark.services")
record ServiceProperties(
        @DefaultValue("60s") Duration writeTimeout,
        @DefaultValue("10m") Duration downloadTimeout) {}

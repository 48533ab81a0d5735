package io.waymark.kit.trail;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long trails are kept, by whole months. PostgreSQL refuses less than a year.
 *
 * @param audit who changed what
 * @param disclosures who was shown which student's record
 */
@ConfigurationProperties("waymark.trail")
record TrailProperties(
        @DefaultValue("P3Y") Period audit,
        @DefaultValue("P7Y") Period disclosures) {}

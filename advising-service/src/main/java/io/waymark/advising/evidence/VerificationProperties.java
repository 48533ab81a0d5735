package io.waymark.advising.evidence;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long verifiers have, and how many people outside a student may have us write to.
 *
 * @param due from when it was asked until it is late
 * @param outside links that one student has out, or has had sent within a day
 */
@ConfigurationProperties("waymark.verification")
record VerificationProperties(
        @DefaultValue("P7D") Period due, @DefaultValue("20") int outside) {}

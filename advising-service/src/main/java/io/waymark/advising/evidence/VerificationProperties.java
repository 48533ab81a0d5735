package io.waymark.advising.evidence;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long verifiers have.
 *
 * @param due from when it was asked until it is late
 */
@ConfigurationProperties("waymark.verification")
record VerificationProperties(@DefaultValue("P7D") Period due) {}

package io.waymark.advising.caseload;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a student needs attention.
 *
 * @param contact after how long without contact
 * @param returned how long after something came back that was not sent again
 * @param behind how far the forecast has moved since the start
 */
@ConfigurationProperties("waymark.caseload")
record CaseloadProperties(
        @DefaultValue("P30D") Period contact,
        @DefaultValue("P7D") Period returned,
        @DefaultValue("P14D") Period behind) {}

package io.waymark.advising.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long imports are kept.
 *
 * @param rows how long what a file said can be looked at and applied; the import itself stays
 */
@ConfigurationProperties("waymark.imports")
record ImportProperties(@DefaultValue("P30D") Duration rows) {}

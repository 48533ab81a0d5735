package io.waymark.advising.roster;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long rosters are kept.
 *
 * @param rows how long what a file said can be looked at and applied; the roster itself stays
 */
@ConfigurationProperties("waymark.rosters")
record RosterProperties(@DefaultValue("P30D") Duration rows) {}

package io.waymark.advising.advisor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for advisors of whom nobody said anything else.
 *
 * @param limit how many students an advisor may have
 */
@ConfigurationProperties("waymark.advisors")
record AdvisorProperties(@DefaultValue("300") int limit) {}

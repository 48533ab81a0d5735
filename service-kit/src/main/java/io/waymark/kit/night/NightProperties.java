package io.waymark.kit.night;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When nightly work is done.
 *
 * @param at in the college's own zone
 */
@ConfigurationProperties("waymark.nightly")
record NightProperties(@DefaultValue("02:30") LocalTime at) {}

package io.waymark.kit.night;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When nightly work is done.
 *
 * @param at in UTC; after midnight and before the working day from Honolulu to Halifax, unless another is given
 */
@ConfigurationProperties("waymark.nightly")
record NightProperties(@DefaultValue("10:00") LocalTime at) {}

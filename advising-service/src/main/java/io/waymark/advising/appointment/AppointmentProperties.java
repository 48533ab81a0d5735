package io.waymark.advising.appointment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What holds for appointments.
 *
 * @param correction for how long after attendance is recorded either side may say otherwise
 */
@ConfigurationProperties("waymark.appointments")
record AppointmentProperties(@DefaultValue("P14D") Duration correction) {}

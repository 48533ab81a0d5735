package io.waymark.advising.api.appointment;

import io.waymark.scheduling.api.AvailabilityClient;
import org.springframework.web.service.annotation.HttpExchange;

/** The caller's own hours, as the advising service offers them. */
@HttpExchange("/api")
public interface AdvisorAvailabilityClient extends AvailabilityClient {}

package io.waymark.mentor.api;

import io.waymark.scheduling.api.AvailabilityClient;
import org.springframework.web.service.annotation.HttpExchange;

/** The caller's own hours, as the mentor service offers them. */
@HttpExchange("/api")
public interface MentorAvailabilityClient extends AvailabilityClient {}

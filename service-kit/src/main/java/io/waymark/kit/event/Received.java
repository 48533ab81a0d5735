package io.waymark.kit.event;

import io.waymark.core.event.IntegrationEvent;

/** An event as it arrived. */
record Received(String id, String type, IntegrationEvent event) {}

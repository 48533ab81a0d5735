package io.waymark.web.services;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service found wrong with one field.
 *
 * @param detail the service's own English, for a code that has no text of ours
 */
public record RefusedField(
        String code, @Nullable String detail, @Nullable Map<String, Object> arguments) {}

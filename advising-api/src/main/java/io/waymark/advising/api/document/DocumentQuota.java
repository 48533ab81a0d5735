package io.waymark.advising.api.document;

import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * How much a college may keep.
 *
 * @param bytes none for what all colleges may keep
 */
public record DocumentQuota(@Nullable @PositiveOrZero Long bytes) {}

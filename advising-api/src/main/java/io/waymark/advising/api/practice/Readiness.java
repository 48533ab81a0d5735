package io.waymark.advising.api.practice;

import org.jspecify.annotations.Nullable;

/**
 * What share of questions somebody would answer right that they have not seen, with its uncertainty.
 *
 * @param asked newest questions that were new when they were asked
 * @param low and {@code high}: in percent, between which the share lies with 95 % confidence; null while too little is known
 */
public record Readiness(
        int asked,
        int right,
        int least,
        @Nullable Integer low,
        @Nullable Integer high) {}

package io.waymark.advising.api.review;

import io.waymark.core.roadmap.VerifierRole;

/**
 * How much evidence waits for the caller in a capacity.
 *
 * @param waiting at most a hundred, which stands for many
 */
public record WaitingReviews(VerifierRole capacity, int waiting) {}

package io.waymark.advising.api.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a verifier's queue; it says nothing about any student.
 *
 * @param waiting how many pieces wait in all
 * @param next the piece that was handed in next and waits
 */
public record QueuePlace(int waiting, @Nullable UUID next) {}

package io.waymark.advising.api.evidence;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who was asked by mail.
 *
 * @param email for the student, their advisor and admins
 * @param mailedAt when they were last asked
 * @param known whether the college knows the address; from one that only the student knows an answer vouches for less
 * @param stranger whether nobody has said yet if the college knows it
 * @param canBeKnown whether an advisor may say so by word
 * @param judgedBy who of the college said so, where nothing on file says it
 */
public record OutsiderView(
        String name,
        @Nullable String email,
        Instant mailedAt,
        boolean known,
        boolean stranger,
        boolean canBeKnown,
        @Nullable PersonBrief judgedBy,
        @Nullable Instant judgedAt) {}

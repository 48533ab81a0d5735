package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionState;
import io.waymark.core.identity.PersonId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is kept.
 *
 * @param published the number of the wording that is asked; null while none is
 */
record BankedQuestion(
        UUID id,
        String credential,
        String identifier,
        boolean shipped,
        boolean retired,
        @Nullable Integer published,
        BankedWording newest,
        int version) {

    QuestionState state() {
        if (retired) {
            return QuestionState.RETIRED;
        }
        if (isAsked()) {
            return QuestionState.ASKED;
        }
        if (newest.returnedReason() != null) {
            return QuestionState.RETURNED;
        }
        return published == null ? QuestionState.WAITING : QuestionState.CHANGED;
    }

    /** Whether its newest wording has still to be reviewed. */
    boolean waits() {
        return !retired && !isAsked() && newest.returnedReason() == null;
    }

    /** Whether this person wrote its newest wording. */
    boolean isBy(PersonId person) {
        return person.equals(newest.writtenBy());
    }

    private boolean isAsked() {
        return Optional.ofNullable(published)
                .filter(it -> it == newest.number())
                .isPresent();
    }
}

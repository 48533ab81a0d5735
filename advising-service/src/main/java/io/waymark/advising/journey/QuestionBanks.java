package io.waymark.advising.journey;

import io.waymark.core.roadmap.Credential;
import java.util.List;
import java.util.Set;

/** Where a journey asks which exams can be practiced here. */
@FunctionalInterface
public interface QuestionBanks {

    /** The keys of all credentials that can be practiced. */
    Set<String> practiced();

    /** Whether any of these can be practiced. */
    default boolean haveQuestionsFor(List<Credential> credentials) {
        return credentials.stream().map(Credential::key).anyMatch(practiced()::contains);
    }
}

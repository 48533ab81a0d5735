package io.waymark.advising.journey;

import io.waymark.core.roadmap.Credential;
import java.util.List;
import java.util.Set;

/** Where a journey asks which exams can be practiced here. */
public interface QuestionBanks {

    /** The keys of all credentials that can be practiced. */
    Set<String> practiced();

    /** Whether any of these can be practiced. */
    boolean haveQuestionsFor(List<Credential> credentials);
}

package io.waymark.advising.journey;

import io.waymark.core.roadmap.Credential;
import java.util.List;

/** Where a journey asks whether exams can be practiced here. */
@FunctionalInterface
public interface QuestionBanks {

    /** Whether any of these can be practiced. */
    boolean haveQuestionsFor(List<Credential> credentials);
}

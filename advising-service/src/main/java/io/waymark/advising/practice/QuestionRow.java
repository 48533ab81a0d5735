package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.kit.search.SearchWords;

/** A question of a file that is in order. */
record QuestionRow(String identifier, QuestionWording wording) {

    /** What it is found by. */
    String words() {
        return SearchWords.of(identifier, wording.stem(), wording.explanation());
    }
}

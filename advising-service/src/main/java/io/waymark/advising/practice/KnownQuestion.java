package io.waymark.advising.practice;

import java.util.UUID;

/**
 * A question with its newest wording.
 *
 * @param latest the number of that wording
 */
record KnownQuestion(UUID id, String identifier, boolean shipped, int latest, QuestionWording wording) {}

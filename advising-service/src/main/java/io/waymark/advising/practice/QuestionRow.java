package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionWording;

/** A question of a file that is in order. */
record QuestionRow(String identifier, QuestionWording wording) {}

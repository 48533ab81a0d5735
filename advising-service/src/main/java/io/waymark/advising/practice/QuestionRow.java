package io.waymark.advising.practice;

/** A row of a file of questions that is in order. */
record QuestionRow(int row, String identifier, QuestionWording wording) {}

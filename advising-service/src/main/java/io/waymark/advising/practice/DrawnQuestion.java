package io.waymark.advising.practice;

import java.util.UUID;

/**
 * A published question that can be asked.
 *
 * @param fresh whether the student has never been asked it
 */
record DrawnQuestion(UUID question, int wording, int domain, boolean fresh) {}

package io.waymark.web.student.meetings;

import io.waymark.web.ui.page.Action;

/**
 * What a student sees who has nobody to book.
 *
 * @param instead what they can do
 */
record NoAdvisorPage(String why, Action instead) {}

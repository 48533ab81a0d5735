package io.waymark.web.student.meetings;

import io.waymark.web.ui.page.Action;

/**
 * What a student sees who has nobody to book.
 *
 * @param instead what they can do
 * @param typed what they wrote about the meeting; empty if nothing
 */
record NoAdvisorPage(String why, Action instead, String typed) {}

package io.waymark.web.advisor.students;

import io.waymark.web.ui.page.Action;

/**
 * Why an advisor cannot book for a student.
 *
 * @param action where to go on from here
 */
record NotBookablePage(String why, Action action) {}

package io.waymark.web.advisor.students;

import io.waymark.web.ui.education.EducationSheet;

/** A student's education as the advisor sees it. */
record StudentEducationPage(String file, String name, EducationSheet education) {}

package io.waymark.web.advisor.students;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.web.ui.career.CareerPage;

/** A career as the advisor sees it from a student's file. */
record StudentCareerPage(PersonBrief student, CareerPage career) {}

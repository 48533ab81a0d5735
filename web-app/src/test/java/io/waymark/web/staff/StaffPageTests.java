package io.waymark.web.staff;

import io.waymark.web.pages.PageTests;
import org.junit.jupiter.api.BeforeEach;

/** What staff read, and what the services are asked. Before each test everything answers well. */
abstract class StaffPageTests extends PageTests {

    @BeforeEach
    void everythingAnswersWell() {
        Services.advisors(advisors);
        Services.assignments(assignments);
        Services.appointments(appointments);
        Services.caseload(caseload);
        Services.cohorts(cohorts);
        Services.evidence(evidence);
        Services.journeys(journeys);
        Services.notes(notes);
        Services.people(people);
        Services.rosters(rosters);
        Services.hours(advisorHours);
        Services.hours(mentorHours);
        Services.mentors(mentors);
        Services.sessions(sessions);
    }
}

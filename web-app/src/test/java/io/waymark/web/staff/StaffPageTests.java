package io.waymark.web.staff;

import io.waymark.web.admin.practice.QuestionSamples;
import io.waymark.web.admin.programs.ProgramSamples;
import io.waymark.web.admin.sites.SiteSamples;
import io.waymark.web.coordinator.placements.PlacementSamples;
import io.waymark.web.mentor.groups.GroupSamples;
import io.waymark.web.messages.NoticeSamples;
import io.waymark.web.pages.PageTests;
import io.waymark.web.student.education.EducationSamples;
import io.waymark.web.student.experience.HoursSamples;
import io.waymark.web.ui.career.CareerSamples;
import io.waymark.web.ui.career.SkillSamples;
import org.junit.jupiter.api.BeforeEach;

/** What staff read, and what the services are asked. Before each test everything answers well. */
public abstract class StaffPageTests extends PageTests {

    @BeforeEach
    void everythingAnswersWell() {
        Services.advisors(advisors);
        Services.assignments(assignments);
        Services.appointments(appointments);
        StudentSamples.attempts(attempts);
        StudentSamples.attributes(attributes);
        StudentSamples.timelines(timelines);
        Services.caseload(caseload);
        Services.closures(closures);
        Services.cohorts(cohorts);
        HistorySamples.answer(disclosures, mentorDisclosures);
        HistorySamples.answer(history, mentorHistory, accountChanges);
        Services.documents(documents);
        Services.evidence(evidence);
        HoursSamples.answer(hours);
        EducationSamples.answer(education);
        Services.journeys(journeys);
        Services.leavings(leavings);
        Services.notes(notes);
        Services.institutions(institutions);
        Services.overview(overview);
        ProgramSamples.answer(programs);
        QuestionSamples.answer(questions);
        SiteSamples.answer(sites);
        PlacementSamples.answer(placements);
        CareerSamples.answer(occupations);
        SkillSamples.answer(skills);
        Services.people(people);
        Services.reviews(reviews);
        Services.savedComments(savedComments);
        Services.savedViews(savedViews);
        Services.imports(imports);
        Services.hours(advisorHours);
        Services.hours(mentorHours);
        Services.mentors(mentors);
        Services.sessions(sessions);
        Services.signals(signals);
        Services.slots(mentorSlots);
        OutsiderSamples.answer(verifiers);
        GroupSamples.answer(groups);
        NoticeSamples.answer(notices, noticeSettings);
    }
}

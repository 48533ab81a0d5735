package io.waymark.stack.demo;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Map;

/** A student who walks the road a given number of steps, at an even pace. */
final class DemoStudent {

    /** In the order in which they are usually done; a reason beside a step says why it was waived instead. */
    private static final List<Milestone> ROAD = List.of(
            Milestone.of("research-duties"),
            Milestone.of("research-skills-and-qualifications"),
            Milestone.of("assess-own-skills"),
            Milestone.of("research-job-outlook"),
            Milestone.of("high-school-diploma-or-ged"),
            Milestone.waived(
                    "find-accredited-programs", "Chose our own accredited program with an advisor before Waymark."),
            Milestone.of("enroll-in-accredited-program"),
            Milestone.of("build-peer-relationships"),
            Milestone.of("secure-internship-site"),
            Milestone.waived(
                    "volunteer-at-healthcare-facility", "Two years at the front desk of a family practice count."),
            Milestone.waived("take-relevant-courses", "All three courses are on the transcript."),
            Milestone.waived("shadowing-or-on-the-job-training", "Worked in a records office before college."),
            Milestone.waived("complete-internship", "Placement finished and signed on paper in the spring."),
            Milestone.of("complete-associate-degree"),
            Milestone.waived("build-portfolio", "Portfolio was judged in the capstone course."),
            Milestone.waived("research-and-select-certification", "Chose RHIT in the capstone course."),
            Milestone.of("confirm-exam-eligibility"),
            Milestone.of("tailor-resume"),
            Milestone.of("write-cover-letter"),
            Milestone.waived("prepare-for-certification-exam", "Took the college’s review course."),
            Milestone.of("earn-rhit"),
            Milestone.of("join-ahima"),
            Milestone.of("attend-industry-events"),
            Milestone.waived(
                    "research-job-openings", "Brought a full list of openings from the career center’s workshop."),
            Milestone.of("prepare-background-and-goals"),
            Milestone.waived("practise-common-questions", "Did well in the mock interview of the capstone course."),
            Milestone.of("submit-applications"),
            Milestone.of("match-skills-to-job"),
            Milestone.of("secure-first-position"),
            Milestone.of("stay-current"));

    private final DemoCollege college;
    private final Map<String, List<RequirementView>> asked;
    private final int number;
    private final String email;
    private final String advisor;
    private final int goal;
    private int done;

    /**
     * @param asked what steps ask for, as the first to come to each found it: the same of all who have not begun it
     */
    DemoStudent(
            DemoCollege college,
            Map<String, List<RequirementView>> asked,
            int number,
            String email,
            String advisor,
            int goal) {
        this.college = college;
        this.asked = asked;
        this.number = number;
        this.email = email;
        this.advisor = advisor;
        this.goal = goal;
    }

    String email() {
        return email;
    }

    int goal() {
        return goal;
    }

    String advisor() {
        return advisor;
    }

    int number() {
        return number;
    }

    PersonId id() {
        return college.caller(email).person();
    }

    /**
     * Walks on to where the student is at this point of their time at the college, from 0 to 1. Whose goal lies beyond
     * the end of the road gets there early.
     */
    void walkTo(double progress) {
        while (done < Math.min(Math.floor(goal * progress), ROAD.size())) {
            pass(ROAD.get(done++));
        }
    }

    private void pass(Milestone milestone) {
        if (milestone.waiver() != null) {
            college.as(advisor)
                    .advising(JourneyApi.class)
                    .waive(id().value(), milestone.step(), new WaiveStep(milestone.waiver()));
        } else {
            handIn(milestone.step());
        }
    }

    private void handIn(String step) {
        var api = college.as(email);
        new DemoEvidence(api.advising(EvidenceApi.class), number, college.today())
                .handIn(asked.computeIfAbsent(
                        step,
                        it -> api.advising(JourneyApi.class)
                                .step(id().value(), it)
                                .proves()));
    }
}

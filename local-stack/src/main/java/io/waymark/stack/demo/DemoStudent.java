package io.waymark.stack.demo;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentUploadParameters;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
            Milestone.waived("join-ahima", "Showed me the AHIMA membership card at our appointment."),
            Milestone.waived("attend-industry-events", "Was at both regional meetings; I have the attendance lists."),
            Milestone.waived(
                    "research-job-openings", "Brought a full list of openings from the career center’s workshop."),
            Milestone.of("prepare-background-and-goals"),
            Milestone.waived("practise-common-questions", "Did well in the mock interview of the capstone course."),
            Milestone.waived("submit-applications", "We went through all six applications and their answers together."),
            Milestone.of("match-skills-to-job"),
            Milestone.of("secure-first-position"),
            Milestone.waived("stay-current", "Sent me the certificates of two webinars on privacy rules."));

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
        var evidence = api.advising(EvidenceApi.class);
        asked
                .computeIfAbsent(
                        step,
                        it -> api.advising(JourneyApi.class)
                                .step(id().value(), it)
                                .proves())
                .stream()
                .filter(RequirementView::canSubmit)
                .forEach(requirement -> handIn(evidence, requirement));
    }

    private void handIn(EvidenceApi evidence, RequirementView wanted) {
        var id = wanted.standing().id();
        switch (wanted.standing().kind()) {
            case SELF_ATTESTATION -> evidence.submit(SubmitEvidence.attestation(id), null);
            case REFLECTION -> evidence.submit(SubmitEvidence.reflection(id, DemoTexts.reflection(number)), null);
            case CHECKLIST -> evidence.submit(SubmitEvidence.checklist(id, items(wanted)), null);
            case ADVISOR_REVIEW ->
                evidence.submit(SubmitEvidence.review(id, "Please have a look when you have time."), null);
            case DOCUMENT_UPLOAD -> {
                var type = ((DocumentUploadParameters) Objects.requireNonNull(wanted.asked()))
                        .documentTypes()
                        .getFirst();
                evidence.upload(id, type.key(), null, new DemoFile(type.label()), null);
            }
            default -> {
                // the step takes something else as well, or waits
            }
        }
    }

    private static Set<String> items(RequirementView wanted) {
        return ((ChecklistParameters) Objects.requireNonNull(wanted.asked()))
                .items().stream().map(Choice::key).collect(Collectors.toSet());
    }
}

package io.waymark.advising.certification;

import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudiedMinutes;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.study.StudySession;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StudyPlanController implements StudyPlanApi {

    private final StudyPlanService plans;

    StudyPlanController(StudyPlanService plans) {
        this.plans = plans;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public StudyPlanView show(UUID student, String credential) {
        return plans.show(new PersonId(student), credential);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public StudyPlanView plan(UUID student, String credential, PlanStudy plan) {
        return plans.plan(new PersonId(student), credential, plan);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public StudyPlanView takeOff(UUID student, String credential, LocalDate day) {
        return plans.takeOff(new PersonId(student), credential, day);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public StudyPlanView putBack(UUID student, String credential, LocalDate day) {
        return plans.putBack(new PersonId(student), credential, day);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public StudyPlanView done(UUID student, String credential, LocalDate day, int domain, StudiedMinutes studied) {
        return plans.done(new PersonId(student), credential, new StudySession(day, domain, studied.minutes()));
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public StudyPlanView undone(UUID student, String credential, LocalDate day, int domain) {
        return plans.undone(new PersonId(student), credential, day, domain);
    }
}

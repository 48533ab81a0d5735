package io.waymark.advising.occupation;

import io.waymark.advising.api.occupation.AgreeOnGap;
import io.waymark.advising.api.occupation.RateSkills;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.core.identity.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SkillController implements SkillApi {

    private final SkillService skills;

    SkillController(SkillService skills) {
        this.skills = skills;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public List<SkillsView> own(UUID student) {
        return skills.own(new PersonId(student));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public SkillsView show(UUID student, String roadmap) {
        return skills.show(new PersonId(student), roadmap);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public SkillsView rate(UUID student, String roadmap, RateSkills request) {
        return skills.rate(new PersonId(student), roadmap, request.levels());
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public SkillsView agree(UUID student, String roadmap, String skill, AgreeOnGap request) {
        return skills.agree(new PersonId(student), roadmap, skill, request.note());
    }

    @Override
    @PreAuthorize("hasRole('ADVISOR')")
    public SkillsView disagree(UUID student, String roadmap, String skill) {
        return skills.disagree(new PersonId(student), roadmap, skill);
    }
}

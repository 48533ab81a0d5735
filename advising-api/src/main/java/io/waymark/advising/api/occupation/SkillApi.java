package io.waymark.advising.api.occupation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How well a student does what a career asks for: for the student, the student's advisor and admins. */
@HttpExchange("/api/students/{student}/skills")
public interface SkillApi {

    /** Of the careers that the student's roadmaps lead to, the first roadmap's first. */
    @GetExchange
    List<SkillsView> own(@PathVariable UUID student);

    @GetExchange("/{roadmap}")
    SkillsView show(@PathVariable UUID student, @PathVariable @Size(max = 100) String roadmap);

    /** The student only. A later rating of the same day replaces the earlier. */
    @PutExchange("/{roadmap}/rating")
    SkillsView rate(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String roadmap,
            @Valid @RequestBody RateSkills request);

    /** The two agree to close a gap. The student's advisor only, as is the following. */
    @PutExchange("/{roadmap}/gaps/{skill}")
    SkillsView agree(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String roadmap,
            @PathVariable @Size(max = 100) String skill,
            @Valid @RequestBody AgreeOnGap request);

    @DeleteExchange("/{roadmap}/gaps/{skill}")
    SkillsView disagree(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String roadmap,
            @PathVariable @Size(max = 100) String skill);
}

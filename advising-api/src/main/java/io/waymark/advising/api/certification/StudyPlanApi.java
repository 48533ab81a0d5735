package io.waymark.advising.api.certification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A student's plan to study for an exam: seen by the student, the student's advisor and admins; only the student changes it. */
@HttpExchange("/api/students/{student}/certification/{credential}/plan")
public interface StudyPlanApi {

    /** How many dates can be without study. */
    int MOST_DAYS_OFF = 100;

    @GetExchange
    StudyPlanView show(@PathVariable UUID student, @PathVariable @Size(max = 100) String credential);

    /** Plans anew from today. */
    @PutExchange
    StudyPlanView plan(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String credential,
            @Valid @RequestBody PlanStudy plan);

    /** A date on which there is no time. */
    @PutExchange("/days-off/{day}")
    StudyPlanView takeOff(
            @PathVariable UUID student, @PathVariable @Size(max = 100) String credential, @PathVariable LocalDate day);

    @DeleteExchange("/days-off/{day}")
    StudyPlanView putBack(
            @PathVariable UUID student, @PathVariable @Size(max = 100) String credential, @PathVariable LocalDate day);

    /**
     * What was studied on a day of the past or today.
     *
     * @param domain its number; 0 for the review of all domains
     */
    @PutExchange("/done/{day}/{domain}")
    StudyPlanView done(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String credential,
            @PathVariable LocalDate day,
            @PathVariable @Min(0) @Max(50) int domain,
            @Valid @RequestBody StudiedMinutes studied);

    @DeleteExchange("/done/{day}/{domain}")
    StudyPlanView undone(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String credential,
            @PathVariable LocalDate day,
            @PathVariable @Min(0) @Max(50) int domain);
}

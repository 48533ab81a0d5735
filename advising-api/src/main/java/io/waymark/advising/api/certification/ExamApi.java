package io.waymark.advising.api.certification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** When a student may take an exam, takes it, and how it went: seen by the student, the advisor and admins, changed by the student. */
@HttpExchange("/api/students/{student}/certification/{credential}/exam")
public interface ExamApi {

    @GetExchange
    ExamView show(@PathVariable UUID student, @PathVariable @Size(max = 100) String credential);

    /** A study plan for the exam moves with its day. */
    @PutExchange("/window")
    ExamView authorize(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String credential,
            @Valid @RequestBody ExamWindow window);

    @PutExchange("/attempts/{takenOn}")
    ExamView take(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String credential,
            @PathVariable LocalDate takenOn,
            @Valid @RequestBody ExamResult result);

    /** An attempt that was recorded by mistake. */
    @DeleteExchange("/attempts/{takenOn}")
    ExamView remove(
            @PathVariable UUID student,
            @PathVariable @Size(max = 100) String credential,
            @PathVariable LocalDate takenOn);
}

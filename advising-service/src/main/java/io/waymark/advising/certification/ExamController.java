package io.waymark.advising.certification;

import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamWindow;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ExamController implements ExamApi {

    private final ExamService exams;

    ExamController(ExamService exams) {
        this.exams = exams;
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public ExamView show(UUID student, String credential) {
        return exams.show(new PersonId(student), credential);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public ExamView authorize(UUID student, String credential, ExamWindow window) {
        return exams.authorize(new PersonId(student), credential, window);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public ExamView take(UUID student, String credential, LocalDate takenOn, ExamResult result) {
        return exams.take(new PersonId(student), credential, takenOn, result);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public ExamView remove(UUID student, String credential, LocalDate takenOn) {
        return exams.remove(new PersonId(student), credential, takenOn);
    }
}

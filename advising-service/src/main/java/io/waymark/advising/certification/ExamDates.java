package io.waymark.advising.certification;

import io.waymark.core.certification.Eligibility;
import io.waymark.core.certification.StudentRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds days of exams against the record. Nothing is refused by it: whether somebody may take an exam is up to its issuer. */
@Component
class ExamDates {

    private final RecordReader records;

    ExamDates(RecordReader records) {
        this.records = records;
    }

    /** From when the record would allow the exam, if that is after this day and known. */
    @Nullable
    LocalDate earliest(CredentialAim aim, LocalDate day) {
        return Eligibility.of(aim.credential(), new StudentRecord(records.of(aim.walk()), day))
                .earliest();
    }
}

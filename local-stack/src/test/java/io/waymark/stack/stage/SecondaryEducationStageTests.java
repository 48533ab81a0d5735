package io.waymark.stack.stage;

import org.junit.jupiter.api.Test;

/** Stage 2: the diploma, which the registrar has on record. */
class SecondaryEducationStageTests {

    private static final String STEP = "high-school-diploma-or-ged";

    private final NewStudent student = NewStudent.named("Jonas", "Abebe");

    @Test
    void isVerifiedOnceTheRegistrarHasSeenTheDiploma() {
        try (var jonas = StudentAtWork.of(student);
                var registrar = ReviewerAtWork.registrar()) {
            jonas.seesStageNotStarted(2);
            jonas.uploads(STEP, "high-school-diploma", "diploma-west-larkmoor-high-2024.pdf");
            jonas.sees(STEP, "submitted", "Submitted");

            registrar.verifies(student, STEP, "diploma-west-larkmoor-high-2024.pdf");

            jonas.seesVerified(STEP, "Confirmed by the issuer");
            jonas.seesStageVerified(2);
        }
    }
}

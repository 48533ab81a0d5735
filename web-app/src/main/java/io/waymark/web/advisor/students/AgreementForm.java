package io.waymark.web.advisor.students;

import io.waymark.advising.api.occupation.AgreeOnGap;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor and a student agreed about a gap, as it is typed.
 *
 * @param skill which of the forms of the page it is
 */
record AgreementForm(
        @NotBlank @Size(max = 1_000) String note, @Nullable String skill) {

    static final AgreementForm NONE = new AgreementForm("", null);

    AgreeOnGap toAgreement() {
        return new AgreeOnGap(note.strip());
    }

    /** For the template. */
    public boolean isOf(String gap) {
        return gap.equals(skill);
    }
}

package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.ReturnQuestion;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is to be changed about a question, as it is typed. */
record ReturnForm(
        @NotBlank @Size(max = 2_000) String reason,
        @Nullable String version) {

    static ReturnForm empty() {
        return new ReturnForm("", null);
    }

    ReturnQuestion toRequest() {
        return new ReturnQuestion(reason.strip());
    }
}

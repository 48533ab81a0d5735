package io.waymark.web.student.experience;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.advising.api.evidence.AskSupervisor;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who countersigns the hours at a site, as it is typed. */
record SupervisorForm(
        @NotBlank @Size(max = 200) @Nullable String site,
        @NotBlank @Size(max = 100) @Nullable String name,
        @NotBlank @EmailAddress @Size(max = 254) @Nullable String email) {

    static final SupervisorForm BLANK = new SupervisorForm(null, null, null);

    AskSupervisor request() {
        return new AskSupervisor(
                Objects.requireNonNull(site), Objects.requireNonNull(name), Objects.requireNonNull(email));
    }
}

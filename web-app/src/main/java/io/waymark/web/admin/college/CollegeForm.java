package io.waymark.web.admin.college;

import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.UsState;
import io.waymark.web.ui.usstate.UsStates;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an admin writes about the college. */
record CollegeForm(
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Nullable String zone,
        @NotBlank @Nullable String language,

        @NotNull @Pattern(regexp = "PINE|HARBOR|PLUM|MOSS") @Nullable
        String accent,

        @Pattern(regexp = UsStates.CODES) @Nullable String state,

        @Pattern(regexp = "|ISO|MDY|DMY") @Nullable String dateOrder,

        @Nullable String version) {

    static CollegeForm of(InstitutionView college) {
        return new CollegeForm(
                college.name(),
                college.zone(),
                college.language(),
                college.accent().name(),
                college.state() == null ? "" : college.state().name(),
                college.dateOrder() == null ? "" : college.dateOrder().name(),
                String.valueOf(college.version()));
    }

    CollegeSettings toSettings() {
        return new CollegeSettings(
                Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(zone, ""),
                Objects.requireNonNullElse(language, ""),
                Accent.valueOf(Objects.requireNonNullElse(accent, "PINE")),
                state == null || state.isEmpty() ? null : UsState.valueOf(state),
                dateOrder == null || dateOrder.isEmpty() ? null : DateOrder.valueOf(dateOrder));
    }
}

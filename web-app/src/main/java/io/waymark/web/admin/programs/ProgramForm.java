package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.roadmap.DegreeLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A program as it is typed. */
record ProgramForm(
        @NotBlank @Size(max = 200) String college,
        @NotBlank @Size(max = 200) String name,

        @NotNull(message = "{programs.level.needed}") @Nullable
        DegreeLevel level,

        @NotBlank @Pattern(regexp = "\\s*|" + ProgramEntry.CIP, message = "{programs.cip.wrong}")
        String cip,

        @NotNull(message = "{programs.mode.needed}") @Nullable
        StudyMode mode,

        @Size(max = 100) @Nullable String accreditor,
        @Nullable LocalDate accreditedThrough,
        @Nullable LocalDate checkedOn,

        @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}") @Nullable
        String months,

        @Pattern(regexp = "\\s*|\\d{1,8}", message = "{form.number}") @Nullable
        String costUsd,

        @NotBlank @Size(max = 500) String url,
        @Nullable String version) {

    static ProgramForm empty() {
        return new ProgramForm("", "", null, "", null, null, null, null, null, null, "", null);
    }

    static ProgramForm of(ProgramView program) {
        return new ProgramForm(
                program.college(),
                program.name(),
                program.level(),
                program.cip(),
                program.mode(),
                program.accreditor() == null ? null : program.accreditor().key(),
                program.accreditedThrough(),
                program.checkedOn(),
                Objects.toString(program.months(), ""),
                Objects.toString(program.costUsd(), ""),
                program.url(),
                String.valueOf(program.version()));
    }

    ProgramEntry toEntry() {
        return new ProgramEntry(
                college.strip(),
                name.strip(),
                Objects.requireNonNull(level),
                cip.strip(),
                Objects.requireNonNull(mode),
                accreditor == null || accreditor.isBlank() ? null : accreditor,
                accreditedThrough,
                checkedOn,
                number(months),
                number(costUsd),
                url.strip());
    }

    private static @Nullable Integer number(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }
}

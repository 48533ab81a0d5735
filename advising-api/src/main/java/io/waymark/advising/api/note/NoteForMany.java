package io.waymark.advising.api.note;

import io.waymark.advising.api.caseload.CaseloadApi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** The same note about several students. */
public record NoteForMany(
        @NotEmpty @Size(max = CaseloadApi.AT_ONCE) Set<@NotNull UUID> students,
        @NotNull @Valid NoteEntry note) {}

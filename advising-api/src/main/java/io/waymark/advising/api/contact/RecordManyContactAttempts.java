package io.waymark.advising.api.contact;

import io.waymark.advising.api.caseload.CaseloadApi;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** That the caller tried to reach several students in the same way. */
public record RecordManyContactAttempts(
        @NotEmpty @Size(max = CaseloadApi.AT_ONCE) Set<@NotNull UUID> students,
        @NotNull @Valid RecordContactAttempt attempt) {}

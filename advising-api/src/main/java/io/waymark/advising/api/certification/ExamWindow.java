package io.waymark.advising.api.certification;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an authorization to test says.
 *
 * @param endsOn its last day; null for as long as the issuer usually gives
 * @param scheduledOn the day of the exam, once there is one
 */
public record ExamWindow(
        @NotNull LocalDate authorizedOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate scheduledOn) {}

package io.waymark.web.advisor.students;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a step is not asked of a student. */
record WaiverForm(@NotBlank @Size(max = 1_000) String reason) {}

package io.waymark.web.settings;

import io.waymark.web.ui.form.AsTyped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The password somebody has and the one they chose, typed twice. */
@AsTyped
record OwnPasswordForm(
        @NotBlank @Nullable String current,

        @NotNull @Size(min = 12, max = 128) @Nullable String password,

        @Nullable String again) {}

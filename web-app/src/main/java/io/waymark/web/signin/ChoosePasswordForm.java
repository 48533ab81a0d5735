package io.waymark.web.signin;

import io.waymark.web.ui.form.AsTyped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A password somebody chose, typed twice; the token is the one from the e-mail that led here. */
@AsTyped
public record ChoosePasswordForm(
        @NotNull @Size(max = 254) String token,

        @NotNull @Size(min = 12, max = 128) String password,

        @Size(max = 128) @Nullable String again) {

    public boolean isTypedTwiceTheSame() {
        return password.equals(again);
    }
}

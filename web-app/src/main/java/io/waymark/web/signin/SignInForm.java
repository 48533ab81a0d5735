package io.waymark.web.signin;

import io.waymark.web.ui.form.AsTyped;
import io.waymark.web.unsent.UnsentForm;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was typed at the last attempt; the password is never given back. */
@AsTyped
public record SignInForm(
        @Size(max = SignInForm.LONGEST) @Nullable String college,
        @Size(max = SignInForm.LONGEST) @Nullable String email,
        @Size(max = SignInForm.LONGEST) @Nullable String password) {

    /** Nobody's address, password or college is longer. */
    static final int LONGEST = 254;

    /** For who was on this page for too long. */
    static SignInForm again(UnsentForm sent) {
        return new SignInForm(
                sent.value("college").orElse(null), sent.value("email").orElse(null), null);
    }

    public static SignInForm empty() {
        return new SignInForm(null, null, null);
    }
}

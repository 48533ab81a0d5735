package io.waymark.web.signin;

import io.waymark.web.ui.form.AsTyped;
import io.waymark.web.unsent.UnsentForm;
import org.jspecify.annotations.Nullable;

/** What was typed at the last attempt; the password is never given back. */
@AsTyped
public record SignInForm(
        @Nullable String college,
        @Nullable String email,
        @Nullable String password) {

    /** For who was on this page for too long. */
    static SignInForm again(UnsentForm sent) {
        return new SignInForm(
                sent.value("college").orElse(null), sent.value("email").orElse(null), null);
    }

    public static SignInForm empty() {
        return new SignInForm(null, null, null);
    }
}

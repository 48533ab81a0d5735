package io.waymark.web.signin;

import org.jspecify.annotations.Nullable;

/** What was typed at the last attempt; the password is never given back. */
public record SignInForm(
        @Nullable String college,
        @Nullable String email,
        @Nullable String password) {

    public static SignInForm empty() {
        return new SignInForm(null, null, null);
    }
}

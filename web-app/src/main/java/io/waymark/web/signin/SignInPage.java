package io.waymark.web.signin;

import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which one signs in, as it is drawn.
 *
 * @param signedOut whether one just was
 * @param chosen whether one just chose a password
 * @param unsent the key of the sentence on what was typed before
 * @param failed whether the last attempt did
 * @param minutesToWait until the next attempt, after too many
 */
public record SignInPage(
        List<Choice> colleges,
        boolean signedOut,
        boolean chosen,
        @Nullable String unsent,
        boolean failed,
        @Nullable Long minutesToWait) {

    static SignInPage failed(List<Choice> colleges) {
        return new SignInPage(colleges, false, false, null, true, null);
    }

    static SignInPage waiting(List<Choice> colleges, long minutes) {
        return new SignInPage(colleges, false, false, null, false, minutes);
    }
}

package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A mail with a link to choose a password, waiting to be sent. */
record PasswordMail(
        String to,
        String givenName,
        String college,
        @Nullable String language,
        String path) {

    /** The reader's; American English for mails that have waited since before it was known. */
    Locale locale() {
        return language == null ? Locale.US : Locale.forLanguageTag(language);
    }

    static final TaskDescriptor<PasswordMail> TASK = TaskDescriptor.of("send-password-link", PasswordMail.class);
}

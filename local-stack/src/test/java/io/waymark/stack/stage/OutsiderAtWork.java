package io.waymark.stack.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.waymark.stack.StackForTests;
import io.waymark.stack.mailbox.StoredMail;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody without an account who follows the link of a mail. */
record OutsiderAtWork(OpenPage page) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+/verify/\\S+");

    /** Once the mail has come. */
    static OutsiderAtWork writtenTo(String email) {
        await().atMost(PATIENCE).until(() -> mailTo(email) != null);
        var link = LINK.matcher(String.valueOf(mailTo(email)));
        assertThat(link.find()).isTrue();
        return new OutsiderAtWork(OpenPage.ofStranger().go(link.group()));
    }

    private static @Nullable String mailTo(String email) {
        return StackForTests.mailbox().newest().stream()
                .filter(mail -> mail.to().contains(email))
                .map(StoredMail::text)
                .findFirst()
                .orElse(null);
    }

    void verifies(NewStudent student, String text) {
        page.reads(student.name());
        page.reads(text);
        form().press("answer", "verify");
        page.reads("Thank you");
    }

    /** All hours that the link leads to, at once. */
    void countersigns(NewStudent student, int entries) {
        page.reads(student.name());
        PlaywrightAssertions.assertThat(page.find("form > [role=group]")).hasCount(entries);
        form().press("answer", "verify");
    }

    private PageForm form() {
        return new PageForm(
                page.page(), page.find("form:has(button[name=answer])").first());
    }

    @Override
    public void close() {
        page.close();
    }
}

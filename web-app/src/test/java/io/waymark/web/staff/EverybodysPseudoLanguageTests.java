package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.messages.NoticeSamples;
import io.waymark.web.notification.Unsubscribing.Subscription;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PageFiles.Feature;
import io.waymark.web.pages.PseudoPages;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What every role sees, strangers too, and what everybody sees when something fails, in the pseudo-language. */
public class EverybodysPseudoLanguageTests extends StaffPageTests {

    private final PseudoPages pages = new PseudoPages(Fixtures.texts());

    @Autowired
    private PasswordLinks links;

    @BeforeEach
    void linksWork() {
        given(links.ownerOf("works")).willReturn(Optional.of("maya.okafor@aldervalley.example"));
        given(unsubscribing.find(eq("works"), any()))
                .willReturn(new Subscription(
                        new InstitutionId(UUID.randomUUID()),
                        new PersonId(UUID.randomUUID()),
                        Set.of(Topic.REMINDERS)));
    }

    public static Stream<String> routes() {
        return Stream.of(
                "/search",
                "/search?q=Ma",
                "/settings",
                "/settings/password",
                "/settings/disclosures",
                "/messages",
                "/messages?view=unread",
                "/messages/" + NoticeSamples.APPOINTMENT.id(),
                "/messages/" + NoticeSamples.RETURNED.id(),
                "/messages/settings");
    }

    public static Stream<String> strangers() {
        return Stream.of(
                "/sign-in",
                "/sign-in?out",
                "/sign-in?chosen",
                "/password",
                "/password/choose?token=works",
                "/password/choose?token=spent",
                "/messages/unsubscribe/works");
    }

    /** Of every page for errors that there is. */
    static Stream<HttpStatus> errors() {
        return new Feature("error")
                .templateNames()
                .map(name -> HttpStatus.valueOf(
                        Integer.parseInt(name.replace("4xx", "418").replace("5xx", "502"))));
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAlone(String path) {
        isSaidByBundlesAlone(Role.STUDENT, path);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void isSaidByBundlesAloneToStrangers(String path) {
        isSaidByBundlesAlone(null, path);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysByBundlesAloneWhatWentWrong(HttpStatus status) {
        given(caseload.list(any(), any(), any(), any(), any(), any(), any(), any(), any(), any(), anyInt()))
                .willThrow(new ResponseStatusException(status));

        isSaidByBundlesAlone(Role.ADVISOR, "/advisor/caseload?view=EVERYONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/admin/people"})
    void saysByBundlesAloneThatThereIsNothing(String path) {
        isSaidByBundlesAlone(Role.ADVISOR, path);
    }

    private void isSaidByBundlesAlone(@Nullable Role role, String path) {
        try (var page = PseudoPages.browser(role, 1280)) {
            page.navigate(url(path));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            assertThat(pages.errors(page)).isEmpty();
        }
    }
}

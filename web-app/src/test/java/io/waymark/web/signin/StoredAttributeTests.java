package io.waymark.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedIn;
import io.waymark.web.ui.page.FlashMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamClass;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.servlet.FlashMap;

/** Sessions that were written before the serial forms were pinned; the folder is added to, never made anew. */
class StoredAttributeTests {

    @Test
    void readsWhoSignedInBeforeTheRelease() {
        var known = ((SecurityContext) present("security-context")).getAuthentication();

        assertThat(Objects.requireNonNull(known).getPrincipal()).isInstanceOfSatisfying(SignedIn.class, person -> {
            assertThat(person.email()).isEqualTo("maya@alder.example");
            assertThat(person.caller().name()).isEqualTo("Maya Okafor");
            assertThat(person.caller().roles()).containsExactlyInAnyOrder(Role.STUDENT, Role.ADMIN);
            assertThat(person.zone()).hasToString("America/Chicago");
            assertThat(person.isEnabled()).isTrue();
        });
        assertThat(known.getAuthorities())
                .extracting(Object::toString)
                .anyMatch(authority -> authority.contains("ROLE_STUDENT"));
    }

    @Test
    void readsWhatElseASessionHolds() {
        assertThat(((SavedRequest) present("saved-request")).getRedirectUrl()).endsWith("/student/roadmap?step=4");
        assertThat(((CsrfToken) present("csrf")).getToken()).isEqualTo("token");
        assertThat(present("locale")).isEqualTo(Locale.UK);
        assertThat(present("zone")).isEqualTo(TimeZone.getTimeZone("America/Chicago"));
        assertThat(present("unsent-form")).asString().contains("Call back");
    }

    @Test
    void readsWhatWaitsForTheNextPage() {
        var flash = (FlashMap) ((List<?>) present("flash")).getFirst();

        assertThat(flash.keySet()).containsExactlyInAnyOrder("toast", "typedTexts", "nameForm", "reopenForm");
        assertThat(((FlashMessage) Objects.requireNonNull(flash.get("toast"))).text())
                .isEqualTo("Saved.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "aced", "aced0005", "aced000574000548656c6c", "aced00057372", "7b7d"})
    void takesWhatIsNoObjectForNothing(String hex) {
        assertThat(read(HexFormat.of().parseHex(hex))).isNull();
    }

    @Test
    void takesAnObjectOfAnotherFormOrOfNoClassForNothing() {
        var stored = bytes("security-context");
        var pinned = new byte[Long.BYTES];
        ByteBuffer.wrap(pinned).putLong(ObjectStreamClass.lookup(SignedIn.class).getSerialVersionUID());

        assertThat(read(replaced(stored, pinned, new byte[Long.BYTES]))).isNull();
        assertThat(read(replaced(
                        stored,
                        "SignedIn".getBytes(StandardCharsets.US_ASCII),
                        "SignedUp".getBytes(StandardCharsets.US_ASCII))))
                .isNull();
        assertThat(read(Arrays.copyOf(stored, stored.length / 2))).isNull();
    }

    private static Object present(String name) {
        return Objects.requireNonNull(read(bytes(name)), name);
    }

    private static @Nullable Object read(byte[] stored) {
        return new SessionStoreConfiguration().springSessionConversionService().convert(stored, Object.class);
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = Objects.requireNonNull(
                StoredAttributeTests.class.getResourceAsStream("/sessions/before-pinning/" + name + ".hex"))) {
            return HexFormat.of()
                    .parseHex(new String(resource.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", ""));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static byte[] replaced(byte[] stored, byte[] part, byte[] by) {
        var text = new String(stored, StandardCharsets.ISO_8859_1);
        var before = new String(part, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(before);
        return text.replace(before, new String(by, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}

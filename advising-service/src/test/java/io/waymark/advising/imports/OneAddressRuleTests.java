package io.waymark.advising.imports;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** An address that a form takes is one that a file may have, and the other way around. */
@AdvisingTest
class OneAddressRuleTests {

    private static final Set<String> COMPLETE = Set.of("RW-T6", "RW-T7");

    private final College alder;
    private final Importing importing;

    @Autowired
    OneAddressRuleTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @Test
    void tellsOfEachAddressOfAFileWhatIsWrongWithIt() throws IOException {
        var errors = importing.errors(importing.checkFile(file()));

        assertThat(errors).allSatisfy(it -> assertThat(it.code()).isEqualTo("bad-email"));
        assertThat(errors)
                .extracting(
                        ImportError::row,
                        it -> it.arguments().get("fault"),
                        it -> it.arguments().get("part"))
                .containsExactly(
                        tuple(2, "named", "rw.lea@aldervalley.example"),
                        tuple(3, "link", "rw.lea@aldervalley.example"),
                        tuple(4, "short", "aldervalley"),
                        tuple(5, "dots", ""),
                        tuple(6, "missing", ""),
                        tuple(9, "dots", ""));
    }

    @Test
    void takesAndRefusesByHandTheSame() throws IOException {
        for (var row : rows()) {
            var values = row.split(",");
            if (COMPLETE.contains(values[1])) {
                assertThatCode(() -> add(values[1], values[4])).doesNotThrowAnyException();
            } else {
                refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> add(values[1], values[4]));
            }
        }
    }

    private void add(String number, String email) {
        alder.asAdmin(PersonApi.class)
                .add(new PersonEntry(number, "Lea", null, "Koch", email, Set.of(Role.STUDENT), null, null), null);
    }

    private static List<String> rows() throws IOException {
        return new String(file(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    private static byte[] file() throws IOException {
        try (var content = OneAddressRuleTests.class.getResourceAsStream("/imports/addresses/email-odd.csv")) {
            return Objects.requireNonNull(content).readAllBytes();
        }
    }
}

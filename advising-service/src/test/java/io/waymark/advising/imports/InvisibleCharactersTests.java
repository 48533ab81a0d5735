package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.person.PersonView;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files with characters from web pages and spreadsheets that nobody sees. */
@AdvisingTest
class InvisibleCharactersTests {

    private static final String HEADER = "role,number,given_name,family_name,email\r\n";

    private final Importing importing;
    private final College alder;

    @Autowired
    InvisibleCharactersTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @ParameterizedTest
    @CsvSource({
        "nbsp-email.csv, RW-T1, Lea, Koch, rw.lea@aldervalley.example",
        "nbsp-number.csv, 0071234, Anh, Nguy\u1ec5n, rw.anh@aldervalley.example",
        "zwsp.csv, RW-T1, Lea, Koch, rw.lea@aldervalley.example"
    })
    void areCutAtTheEndsAndMakeNobodyElse(String file, String number, String given, String family, String email)
            throws IOException {
        importing.apply(importing.checkFile(content(file)), null);

        assertThat(importing.person(number))
                .returns(given, PersonView::givenName)
                .returns(family, PersonView::familyName)
                .returns(email, PersonView::email);
        var clean = importing.checkFile(HEADER + String.join(",", "student", number, given, family, email) + "\r\n");
        assertThat(clean.unchanged()).isOne();
        assertThat(clean.errors()).isZero();
    }

    @Test
    void composeNamesSoThatAFileOfAMacChangesNobody() {
        importing.apply("student,S-1,Anh,Nguy\u1ec5n,anh@alder.example,,S\u00e9rie A");

        var again = importing.check("student,S-1,Anh,Nguye\u0302\u0303n,anh@alder.example,,Se\u0301rie A");

        assertThat(again.unchanged()).isOne();
        assertThat(alder.count("cohort")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "0071\u00a0234, anh@alder.example, number, no-break space, U+00A0, 5, 0071\u2423234",
        "0071\u200b234, anh@alder.example, number, zero width space, U+200B, 5, 0071\u2423234",
        "S-1, anh\u200e@alder.example, email, left-to-right mark, U+200E, 4, anh\u2423@alder.example",
        "S-1, anh@alder\u3164.example, email, hangul filler, U+3164, 10, anh@alder\u2423.example"
    })
    void areNamedWithinANumberOrAnAddress(
            String number, String email, String column, String name, String code, int position, String shown) {
        var errors = importing.errors("student,%s,Anh,Nguyen,%s".formatted(number, email));

        assertThat(errors).singleElement().satisfies(it -> {
            assertThat(it.column()).isEqualTo(column);
            assertThat(it.code()).isEqualTo("hidden-character");
            assertThat(it.value()).isEqualTo(shown);
            assertThat(it.arguments())
                    .containsEntry("name", name)
                    .containsEntry("code", code)
                    .containsEntry("position", position);
        });
    }

    private static byte[] content(String file) throws IOException {
        try (var content =
                InvisibleCharactersTests.class.getResourceAsStream("/imports/invisible-characters/" + file)) {
            return Objects.requireNonNull(content).readAllBytes();
        }
    }
}

package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.core.revision.Revision;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Days as spreadsheets save them in a file, in the order in which a college writes them. */
@AdvisingTest
class WrittenDaysImportTests {

    private static final String HEADER = "role,number,given_name,family_name,email,roadmap,started_on,enrolled_on\n";
    private static final String MAYA =
            "student,S-1,Maya,Okafor,maya@alder.example,health-information-technician,%s,%s\n";

    private final College alder;
    private final Importing importing;

    @Autowired
    WrittenDaysImportTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @Test
    void haveTheMonthFirstAtACollegeInTheUnitedStates() throws IOException {
        importing.apply(importing.checkFile(content()), null);

        assertThat(alder.sql("select started_on::text from journey", String.class))
                .containsExactly("2026-08-24");
        assertThat(importing.checkFile(content()).unchanged()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "24/08/2026, 24.8.2026, DMY",
        "8/24/2026, 46258, MDY",
        "20260824, 46258.0, ISO",
        "2026-08-24T00:00:00Z, 'Aug 24, 2026', ISO"
    })
    void changeNothingWhenTheyAreWrittenOtherwise(String started, String enrolled, DateOrder order) {
        write("America/New_York", order);
        importing.applyFile(HEADER + MAYA.formatted("2026-08-24", "2026-08-24"));

        var again = importing.checkFile(HEADER + MAYA.formatted(quoted(started), quoted(enrolled)));

        assertThat(importing.errors(again)).isEmpty();
        assertThat(again.unchanged()).isOne();
    }

    @Test
    void areRefusedWithBothReadingsWhereTheCollegeHasNotSaid() {
        write("Europe/Berlin", null);

        var errors = importing.errors(importing.checkFile(HEADER + MAYA.formatted("02/03/2026", "03/02/2026")));

        assertThat(errors)
                .extracting(ImportError::column, ImportError::code, ImportError::arguments)
                .containsExactly(
                        tuple("started_on", "ambiguous-day", Map.of("first", "2026-02-03", "second", "2026-03-02")),
                        tuple("enrolled_on", "ambiguous-day", Map.of("first", "2026-03-02", "second", "2026-02-03")));
    }

    @Test
    void tellWhichDayTheyWouldBeInAnotherOrder() {
        write("Europe/Berlin", DateOrder.DMY);

        var errors = importing.errors(importing.checkFile(HEADER + MAYA.formatted("8/24/2026", "31/02/2026")));

        assertThat(errors)
                .extracting(ImportError::column, ImportError::code, ImportError::arguments)
                .containsExactly(
                        tuple("started_on", "unread-day", Map.of("day", "2026-08-24")),
                        tuple("enrolled_on", "no-such-day", Map.of()));
    }

    private void write(String zone, @Nullable DateOrder order) {
        alder.asAdmin(InstitutionApi.class)
                .change(
                        new CollegeSettings("Alder Valley College", zone, "en-US", Accent.PINE, null, order),
                        new Revision(0));
    }

    private static String quoted(String text) {
        return text.contains(",") ? "\"" + text + "\"" : text;
    }

    private static byte[] content() throws IOException {
        try (var content = WrittenDaysImportTests.class.getResourceAsStream("/imports/dates/us-date.csv")) {
            return Objects.requireNonNull(content).readAllBytes();
        }
    }
}

package io.waymark.advising.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import jakarta.validation.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteFileTests {

    private static final String HEADER = "name,kind,address,capacity,agreement_through,contact_1_name,contact_1_email,"
            + "contact_1_phone,contact_1_for,contact_3_name,contact_3_phone,notes\n";
    private static final String ROW = "Harbor Street Clinic,clinic,\"18 Harbor Street, Alder Valley\",2,2029-06-30,"
            + "Lena Ortiz,lena@clinic.example,+1 603-555-0134,Schedules,,,\"Ring at the side door.\nParking is free.\"\n";

    private static final ContactRules RULES =
            new ContactRules(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void holdsSites() {
        assertThat(read(HEADER + ROW).sites())
                .containsExactly(new SiteEntry(
                        "Harbor Street Clinic",
                        SiteKind.CLINIC,
                        "18 Harbor Street, Alder Valley",
                        List.of(new SiteContact("Lena Ortiz", "lena@clinic.example", "+1 603-555-0134", "Schedules")),
                        2,
                        LocalDate.of(2029, 6, 30),
                        "Ring at the side door.\nParking is free."));
    }

    @Test
    void readsBackWhatSpreadsheetsMustNotCalculate() {
        var guarded = read(HEADER
                + ROW.replace("Harbor Street Clinic", "'=Harbor")
                        .replace("+1 603", "'+1 603")
                        .replace("Ring", "''-Ring"));

        assertThat(guarded.rows().errors()).isEmpty();
        assertThat(guarded.sites().getFirst())
                .returns("=Harbor", SiteEntry::name)
                .returns("'-Ring at the side door.\nParking is free.", SiteEntry::notes);
        assertThat(guarded.sites().getFirst().contacts().getFirst().phone()).isEqualTo("+1 603-555-0134");
    }

    @Test
    void keepsWhatLooksLikeMarkupAsText() {
        assertThat(read(HEADER + ROW.replace("Harbor Street", "<script>alert(1)</script>"))
                        .sites())
                .extracting(SiteEntry::name)
                .containsExactly("<script>alert(1)</script> Clinic");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbor Street Clinic||name|missing-value",
                "Harbor Street Clinic|=HYPERLINK(A1)|name|formula",
                "Harbor Street Clinic|Har\u200bbor|name|hidden-character",
                "Harbor Street Clinic|Har\ufffdbor|name|broken-letters",
                ",clinic,|,hospice,|kind|no-such-choice",
                ",2,|,0,|capacity|not-a-number",
                ",2,|,501,|capacity|not-a-number",
                ",2,|,two,|capacity|not-a-number",
                "2029-06-30|2029-02-30|agreement_through|no-such-day",
                "lena@clinic.example|lena.clinic|contact_1_email|bad-email",
                "+1 603-555-0134|ask Lena|contact_1_phone|bad-phone",
                "+1 603-555-0134|+SUM(A1)|contact_1_phone|bad-phone",
                "Lena Ortiz||contact_1_name|nameless-contact",
                "Schedules,,,|Schedules,,603-555-0199,|contact_3_name|nameless-contact"
            })
    void saysOfEachCellWhatIsWrongWithIt(String there, String written, String column, String code) {
        var file = read(HEADER + ROW.replace(there, written == null ? "" : written));

        assertThat(file.sites()).isEmpty();
        assertThat(file.rows().errors())
                .singleElement()
                .returns(2, FileError::row)
                .returns(column, FileError::column)
                .returns(code, FileError::code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lena@clinic",
                "lena@clinic.example",
                "o'brien+x@clinic.example",
                "\"l, o\"@clinic.example",
                "lena"
            })
    void takesTheAddressesThatTheFormTakes(String address) {
        var quoted = "\"" + address.replace("\"", "\"\"") + "\"";
        var byHand = Validation.buildDefaultValidatorFactory()
                .getValidator()
                .validate(new SiteContact("Lena Ortiz", address, null, null));

        assertThat(read(HEADER + ROW.replace("lena@clinic.example", quoted))
                        .rows()
                        .areSound())
                .isEqualTo(byHand.isEmpty());
    }

    @Test
    void namesASiteOnce() {
        assertThat(read(HEADER + ROW + ROW.replace("Harbor Street Clinic", "HARBOR \u00a0street Clinic"))
                        .rows()
                        .errors())
                .singleElement()
                .returns("repeated-row", FileError::code);
    }

    @Test
    void isNoWorkbookAndNotEmpty() {
        assertThat(codes("PK\u0003\u0004")).containsExactly("cut-off-archive");
        assertThat(codes("")).containsExactly("empty-file");
        assertThat(codes("name,kind,price\n")).containsExactly("unknown-column", "missing-column", "missing-column");
        assertThat(codes(HEADER + ROW.replace("Parking is free", "x".repeat(2_000))))
                .containsExactly("too-long");
    }

    private static List<String> codes(String csv) {
        return read(csv).rows().errors().stream().map(FileError::code).toList();
    }

    private static SiteFile read(String csv) {
        try {
            return new SiteFile(RULES, Map.of(), DateOrder.ISO)
                    .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

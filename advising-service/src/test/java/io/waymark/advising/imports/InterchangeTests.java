package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files as student information systems and offices hand them over. */
@AdvisingTest
class InterchangeTests {

    private final College alder;
    private final Importing importing;
    private final AttributeApi attributes;

    @Autowired
    InterchangeTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
        attributes = alder.asAdmin(AttributeApi.class);
    }

    /** OneRoster's users.csv names a person's number {@code identifier} and has columns that nobody here asks for. */
    @Test
    void nameAllColumnsThatAreNobodysAtOnce() {
        var checked = importing.checkFile("""
                sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email
                u1,active,2026-08-01T00:00:00Z,true,o1,student,lkoch,,Lea,Koch,,RW-T1,lea@alder.example
                """);

        assertThat(importing.errors(checked))
                .singleElement()
                .returns("unknown-columns", ImportError::code)
                .extracting(it -> it.arguments().get("unknown"))
                .isEqualTo(
                        List.of("sourcedId", "dateLastModified", "orgSourcedIds", "username", "userIds", "middleName"));
        assertThat(checked).returns(0, ImportView::rows).returns(0, ImportView::created);
    }

    @Test
    void areReadOnceTheCollegeKeepsWhatTheyName() {
        attributes.define("advising_hold", entry("Advising hold", AttributeType.BOOLEAN), new Revision(0));
        attributes.define("gpa", entry("GPA", AttributeType.NUMBER), new Revision(0));

        importing.applyFile("""
                sep=;
                Role;Identifier;First Name;Last Name;E-mail;Program;Campus;Enrollment status;Enrolled on;Expected graduation;GPA;Advising hold;;
                Student;="0071234";Anh;Nguyễn;anh@alder.example;Health Information Technology (AAS);Main;full-time;2026-08-24;2028-05-12;3.70;No;;
                Student;="0071235";Renée;D’Arcy;renee@alder.example;Health Information Technology (AAS);Main;Half-time;2026-08-24;;;Yes;;
                ;;;;;;;;;;;;;
                """);

        assertThat(values("0071234"))
                .containsExactlyInAnyOrder(
                        "program=Health Information Technology (AAS)",
                        "campus=Main",
                        "enrollment_status=Full-time",
                        "enrolled_on=2026-08-24",
                        "expected_graduation_on=2028-05-12",
                        "gpa=3.7",
                        "advising_hold=false");
        assertThat(values("0071235")).contains("enrollment_status=Half-time", "advising_hold=true");
    }

    @Test
    void tellOfNumbersAndDaysThatASpreadsheetSpoiled() {
        var checked = importing.checkFile("""
                role,number,given_name,family_name,email,started_on,enrolled_on,cohort
                student,2.04118E+11,Lea,Koch,lea@alder.example,24/8/2026,8/24/26,Fall
                """);

        assertThat(importing.errors(checked))
                .extracting(ImportError::column, ImportError::code, ImportError::arguments)
                .containsExactly(
                        tuple("number", "rounded-number", Map.of()),
                        tuple("started_on", "unread-day", Map.of("day", "2026-08-24")),
                        tuple("enrolled_on", "short-year", Map.of("day", "2026-08-24")));
    }

    @Test
    void mayNameAttributesOfThousands() {
        var csv = "role,number,given_name,family_name,email,program,campus,term,enrolled_on\n"
                + IntStream.range(0, 2_500)
                        .mapToObj(
                                "student,N-%1$d,Given,Family,n%1$d@alder.example,HIT,North,Fall 2026,2026-08-24"
                                        ::formatted)
                        .collect(Collectors.joining("\n"));

        importing.applyFile(csv);

        assertThat(alder.count("person_attribute")).isEqualTo(10_000);
        assertThat(importing.applyFile(csv).unchanged()).isEqualTo(2_500);
    }

    private List<String> values(String number) {
        return attributes.of(importing.person(number).id()).values().entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .toList();
    }

    private static AttributeEntry entry(String label, AttributeType type) {
        return new AttributeEntry(label, type, List.of(), false, 7);
    }
}

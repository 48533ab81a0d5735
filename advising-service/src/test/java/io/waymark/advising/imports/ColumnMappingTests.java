package io.waymark.advising.imports;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.imports.ForeignColumn;
import io.waymark.advising.api.imports.ForeignColumns;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Files of other systems: somebody says once which column is which. */
@AdvisingTest
class ColumnMappingTests {

    private static final String CANVAS = """
            user_id,login_id,first_name,last_name,email,status
            C-1,lkoch,Lea,Koch,lea@alder.example,active
            C-2,mkoch,Max,Koch,max@alder.example,deleted
            """;

    private final College alder;
    private final Importing importing;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;

    @Autowired
    ColumnMappingTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        alder = colleges.open();
        importing = Importing.into(alder);
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
    }

    @AfterEach
    void isMondayAgain() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void isForFilesWithColumnsThatSomebodyHasToExplain() {
        assertThat(importing.check("student,S-1,Maya,Okafor,maya@alder.example").mappable())
                .isFalse();
        assertThat(importing.checkFile(CANVAS).mappable()).isTrue();
    }

    @Test
    void isSuggestedAndThenRememberedForLaterFiles() {
        var first = importing.checkFile(CANVAS);
        var columns = importing.imports().columns(first.id());
        assertThat(columns.source()).isEqualTo("Canvas SIS");
        assertThat(columns.columns())
                .extracting(ForeignColumn::suggestion)
                .containsExactly("number", "", "given_name", "family_name", "email", "status");
        assertThat(columns.columns().getFirst().samples()).containsExactly("C-1", "C-2");

        var again = importing.map(first, suggested(first, "student"));

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(importing.imports().show(first.id()))
                .returns(ImportState.DISCARDED, ImportView::state)
                .returns(false, ImportView::mappable);
        assertThat(importing.imports().columns(first.id()).columns()).isEmpty();
        assertThat(again.mappable()).isTrue();
        assertThat(importing.errors(again)).isEmpty();
        assertThat(again.reading().source()).isEqualTo("Canvas SIS");
        assertThat(again.reading().leftOut()).isOne();
        importing.apply(again, null);
        assertThat(importing.person("C-1").roles()).containsExactly(Role.STUDENT);
        assertThat(importing.checkFile(CANVAS)).returns(1, ImportView::unchanged);
    }

    @Test
    void canBeCorrectedOfAnImportThatWasReadByIt() {
        var first = importing.checkFile(CANVAS);
        var wrong = importing.map(
                first,
                new MapColumns(
                        "Ours", List.of("number", "", "family_name", "given_name", "email", "status"), "mentor"));
        var columns = importing.imports().columns(wrong.id());
        assertThat(columns)
                .returns("Ours", ForeignColumns::source)
                .returns("mentor", ForeignColumns::everybody)
                .extracting(it -> it.columns().get(2))
                .isEqualTo(new ForeignColumn("first_name", List.of("Lea", "Max"), "family_name"));

        var right = importing.map(
                wrong,
                new MapColumns(
                        "Ours", List.of("number", "", "given_name", "family_name", "email", "status"), "student"));

        assertThat(importing.imports().show(wrong.id()).state()).isEqualTo(ImportState.DISCARDED);
        importing.apply(right, null);
        assertThat(importing.person("C-1").familyName()).isEqualTo("Koch");
    }

    @Test
    void tellsAnAttributeFromWhatIsCalledLikeIt() {
        alder.asAdmin(AttributeApi.class)
                .define(
                        "status",
                        new AttributeEntry("Status", AttributeType.TEXT, List.of(), false, 1),
                        new Revision(0));
        var file =
                "user_id,login_id,first_name,last_name,email,here,status\nC-1,l,Lea,Koch,lea@alder.example,A,deleted\n";
        var first = importing.checkFile(file);
        var columns = importing.imports().columns(first.id());
        assertThat(columns.targets()).contains("status", "attribute:status").doesNotHaveDuplicates();
        assertThat(columns.columns().getLast().suggestion()).isEqualTo("attribute:status");

        var read = importing.map(
                first,
                new MapColumns(
                        "Ours",
                        List.of("number", "", "given_name", "family_name", "email", "status", "attribute:status"),
                        "student"));

        assertThat(importing.errors(read)).isEmpty();
        importing.apply(read, null);
        assertThat(alder.sql("select value from person_attribute where key = 'status'", String.class))
                .containsExactly("deleted");
    }

    @Test
    void isForgottenWithTheFileButForWhatWasSaid() {
        var first = importing.checkFile(CANVAS);
        importing.map(first, suggested(first, "student"));
        assertThat(alder.count("import_file")).isOne();

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(31)));
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));

        assertThat(alder.count("import_file")).isZero();
        assertThat(importing.imports().columns(first.id()).columns()).isEmpty();
        assertThat(alder.count("import where foreign_header::text like '%Lea%' or reading::text like '%Lea%'"))
                .isZero();
        assertThat(importing.errors(importing.checkFile(CANVAS))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Canvas gradebook!Student,ID,SIS User ID,SIS Login ID,Section!'\"Koch, Lea\",77,C-1,lea@alder.example,A'",
                "Banner!SPRIDEN_PIDM,SPRIDEN_ID,SPRIDEN_LAST_NAME,SPRIDEN_FIRST_NAME,SPRIDEN_MI,GOREMAL_EMAIL_ADDRESS!'8,C-1,Koch,Lea,M,lea@alder.example'",
                "PeopleSoft!EMPLID,NAME,EMAIL_ADDR,ACAD_PROG!'C-1,\"Koch,Lea\",lea@alder.example,X'",
                "OneRoster!sourcedId,status,enabledUser,role,username,givenName,familyName,identifier,email!'u1,active,true,student,lk,Lea,Koch,C-1,lea@alder.example'"
            })
    void isKnownOfTheUsualSystems(String system, String header, String row) {
        var file = header + "\n" + row + "\n";
        var first = importing.checkFile(file);
        assertThat(importing.imports().columns(first.id()).source()).isEqualTo(system);

        importing.apply(importing.map(first, suggested(first, "student")), null);

        assertThat(importing.person("C-1"))
                .returns("Lea", it -> it.givenName())
                .returns("Koch", it -> it.familyName())
                .returns("lea@alder.example", it -> it.email());
    }

    @Test
    void isRememberedOfHeadingsOfAnyLength() {
        var file = CANVAS.replace("user_id", "user_id" + " as the registrar of the college keeps it".repeat(3));
        var first = importing.checkFile(file);
        var said = List.of("number", "", "given_name", "family_name", "email", "status");

        importing.map(first, new MapColumns("Registrar", said, "student"));

        assertThat(importing.errors(importing.checkFile(file))).isEmpty();
    }

    @Test
    void isRefusedWhereItSaysTooLittleOrTwoThings() {
        var first = importing.checkFile(CANVAS);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "mapping-incomplete",
                () -> importing.imports().map(first.id(), suggested(first, "")));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "mapping-twice",
                () -> importing
                        .imports()
                        .map(first.id(), new MapColumns("C", List.of("number", "number", "", "", "", ""), "student")));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "mapping-unfit",
                () -> importing.imports().map(first.id(), suggested(first, "admin")));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "mapping-unfit",
                () -> importing.imports().map(first.id(), new MapColumns("C", List.of("number"), "student")));
    }

    private MapColumns suggested(ImportView upload, String everybody) {
        var columns = importing.imports().columns(upload.id());
        var targets = columns.columns().stream().map(ForeignColumn::suggestion).toList();
        return new MapColumns(columns.source(), targets, targets.contains("role") ? "" : everybody);
    }
}

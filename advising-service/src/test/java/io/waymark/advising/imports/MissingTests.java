package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MissingLeaving;
import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.advising.api.imports.RecordMissing;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.client.HttpClientErrorException;

/** Who is missing from a file is listed, and leaves in bulk, each by themselves. */
@AdvisingTest
class MissingTests {

    private static final LocalDate DAY =
            LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC).minusDays(2);

    private final College alder;
    private final Importing importing;
    private final ImportApi imports;
    private final MovableClock clock;

    @Autowired
    MissingTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        importing = Importing.into(alder);
        imports = alder.asAdmin(ImportApi.class);
        importing.apply(IntStream.range(0, 30).mapToObj(MissingTests::student).toArray(String[]::new));
    }

    @AfterEach
    void isMondayAgain() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void areListedByNumberAndThoseEnteredByHandAreToldApart() {
        alder.add(Role.STUDENT, "Zoe", "Hand");

        var applied = without(3, 4);

        assertThat(imports.missing(applied.id(), null, 10).items())
                .extracting(MissingStudent::number, MissingStudent::byHand)
                .containsExactly(tuple("200001", true), tuple("S-103", false), tuple("S-104", false));
        var first = imports.missing(applied.id(), null, 2);
        assertThat(imports.missing(applied.id(), first.next(), 2).items())
                .extracting(MissingStudent::number)
                .containsExactly("S-104");
    }

    @Test
    void areNobodyWhereTheFileHoldsOnlySomeOrHasErrors() {
        var partial = imports.upload(
                "Some",
                true,
                new InputStreamResource(new ByteArrayInputStream(
                        ("role,number,given_name,family_name,email\nstudent,S-100,G,F,s100@alder.example\n")
                                .getBytes(StandardCharsets.UTF_8))));
        await().until(() -> imports.show(partial.id()).checkedAt() != null);
        var wrong = importing.check("student,S-100,G,F,no address");

        assertThat(imports.missing(partial.id(), null, 10).items()).isEmpty();
        assertThat(imports.missing(wrong.id(), null, 10).items()).isEmpty();
    }

    @Test
    void areNobodyWhoCameAfterTheCheck() {
        var checked = importing.check(all(3, 4));
        alder.add(Role.STUDENT, "Zoe", "Hand");
        importing.applyFile("role,number,given_name,family_name,email\nstudent,S-200,Late,Comer,late@alder.example\n");
        var applied = importing.apply(checked, null);

        assertThat(imports.missing(applied.id(), null, 10).items())
                .extracting(MissingStudent::number)
                .containsExactly("S-103", "S-104");
        imports.recordMissing(applied.id(), leaving(null, null));
        assertThat(ended(applied).left()).isEqualTo(2);
        assertThat(importing.person("S-200").active()).isTrue();
    }

    @Test
    void areNobodyWhomALaterFileMentions() {
        var applied = without(3, 4);
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(60));
        importing.applyFile("role,number,given_name,family_name,email\n" + student(3) + "\n");

        assertThat(imports.missing(applied.id(), null, 10).items())
                .extracting(MissingStudent::number)
                .containsExactly("S-104");
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.recordMissing(
                        applied.id(), leaving(Set.of(importing.person("S-103").id()), null)))
                .withMessageContaining("nobody-missing");
    }

    @Test
    void areCountedByTheOneRuleThatListsThem() {
        var wrong = importing.check(student(0), "student,S-1,G,F,no address");
        var staff = importing.check("advisor,A-1,Dana,Whitcomb,dana@alder.example");
        var sound = importing.check(student(0));

        assertThat(List.of(wrong, staff, sound))
                .allSatisfy(it ->
                        assertThat(imports.missing(it.id(), null, 50).items()).hasSize(it.missing()))
                .extracting(ImportView::missing)
                .containsExactly(0, 0, 29);
    }

    @Test
    void leaveEachByThemselvesAndTheRestStays() {
        alder.add(Role.STUDENT, "Zoe", "Hand");
        var applied = without(3, 4);

        imports.recordMissing(applied.id(), leaving(null, null));

        assertThat(ended(applied)).returns(2, MissingLeaving::left).returns(0, MissingLeaving::refusedCount);
        assertThat(importing.person("S-103").lifecycle()).isEqualTo(Lifecycle.WITHDRAWN);
        assertThat(importing.person("S-105").lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(imports.missing(applied.id(), null, 10).items())
                .extracting(MissingStudent::byHand)
                .containsExactly(true);
        assertThat(alder.count(
                        "audit_entry where entity = 'person' and actor = '%s' and changed::text like '%%WITHDRAWN%%'"
                                .formatted(alder.admin())))
                .isEqualTo(2);
    }

    @Test
    void leaveOnlyIfChosenAndMissing() {
        var applied = without(3, 4);
        var there = importing.person("S-105").id();
        var chosen = importing.person("S-104").id();

        imports.recordMissing(applied.id(), leaving(Set.of(there, chosen), null));

        assertThat(ended(applied).left()).isOne();
        assertThat(importing.person("S-105").active()).isTrue();
        assertThat(importing.person("S-103").active()).isTrue();
        assertThat(importing.person("S-104").active()).isFalse();
    }

    @Test
    void areToldByNameWhereTheyCannotLeave() {
        importing.apply("advisor,S-103,Given,Family,s103@alder.example", student(99) + ",,,S-103");
        var applied = importing.apply(
                Stream.concat(IntStream.range(5, 30).mapToObj(MissingTests::student), Stream.of(student(99)))
                        .toArray(String[]::new));

        imports.recordMissing(
                applied.id(),
                leaving(
                        Set.of(
                                importing.person("S-103").id(),
                                importing.person("S-104").id()),
                        null));

        var ended = ended(applied);
        assertThat(ended.left()).isOne();
        assertThat(ended.refused()).singleElement().satisfies(it -> {
            assertThat(it.number()).isEqualTo("S-103");
            assertThat(it.code()).isNotEqualTo("leaving-broke");
        });
        assertThat(importing.person("S-103").active()).isTrue();
    }

    @Test
    void needTheirNumberTypedWhereTheyAreMoreThanATenth() {
        var applied = without(IntStream.range(0, 6).toArray());

        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.recordMissing(applied.id(), leaving(null, null)))
                .withMessageContaining("many-leave")
                .withMessageContaining("\"number\":6");
        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.recordMissing(applied.id(), leaving(null, 5)));
        assertThat(importing.person("S-100").active()).isTrue();

        imports.recordMissing(applied.id(), leaving(null, 6));
        assertThat(ended(applied).left()).isEqualTo(6);
    }

    @Test
    void stayUntilTheFileIsApplied() {
        var checked = importing.check(student(0));

        assertThatExceptionOfType(HttpClientErrorException.class)
                .isThrownBy(() -> imports.recordMissing(checked.id(), leaving(null, 29)))
                .withMessageContaining("import-not-applied");
    }

    private ImportView without(int... missing) {
        return importing.apply(all(missing));
    }

    private static String[] all(int... missing) {
        var left = IntStream.of(missing).boxed().toList();
        return IntStream.range(0, 30)
                .filter(it -> !left.contains(it))
                .mapToObj(MissingTests::student)
                .toArray(String[]::new);
    }

    private MissingLeaving ended(ImportView applied) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> imports.missingLeaving(applied.id()), it -> it.waiting() == 0);
    }

    private static RecordMissing leaving(@Nullable Set<UUID> students, @Nullable Integer number) {
        return new RecordMissing(Lifecycle.WITHDRAWN, DAY, "Not in the file", students, number);
    }

    private static String student(int number) {
        return "student,S-%1$d,Given,Family,s%1$d@alder.example".formatted(100 + number);
    }
}

package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.advising.api.institution.OpenInstitution.FirstAdmin;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.note.NoteEntry;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request may say at most, and what it has to. */
@NullUnmarked
class RequestValidationTests {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T09:00:00Z");
    private static final LocalDate CHRISTMAS = LocalDate.parse("2026-12-25");
    private static final FirstAdmin ADMIN = new FirstAdmin("A-1", "Ada", "Admin", "ada@alder.example");

    static Stream<Record> sound() {
        return Stream.of(
                new BookAppointment(null, TUESDAY_AT_NINE, text(500)),
                new BookAppointment(UUID.randomUUID(), TUESDAY_AT_NINE, "My resume"),
                new CancelAppointment(text(500)),
                new RescheduleAppointment(TUESDAY_AT_NINE),
                new ClosureEntry(text(100), CHRISTMAS, CHRISTMAS, null, null),
                new CohortEntry(text(100)),
                new AddMembers(ids(1)),
                new AddMembers(ids(1_000)),
                new OpenInstitution(text(200), text(60), "en", ADMIN),
                new OpenInstitution(
                        "Alder", "UTC", "en", new FirstAdmin(text(40), text(100), text(100), "ada@alder.example")),
                new StartJourney(text(100), null),
                new StartJourney("health-information-technician", CHRISTMAS),
                new WaiveStep(text(1_000)),
                new NoteEntry(text(10_000), true));
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of(new BookAppointment(null, null, "My resume"), Set.of("startsAt")),
                Arguments.of(new BookAppointment(null, TUESDAY_AT_NINE, text(501)), Set.of("topic")),
                Arguments.of(new BookAppointment(null, TUESDAY_AT_NINE, " "), Set.of("topic")),
                Arguments.of(new CancelAppointment(""), Set.of("reason")),
                Arguments.of(new CancelAppointment(text(501)), Set.of("reason")),
                Arguments.of(new RescheduleAppointment(null), Set.of("startsAt")),
                Arguments.of(new ClosureEntry(text(101), CHRISTMAS, CHRISTMAS, null, null), Set.of("name")),
                Arguments.of(new ClosureEntry(" ", null, null, null, null), Set.of("name", "firstDay", "lastDay")),
                Arguments.of(new CohortEntry(" "), Set.of("name")),
                Arguments.of(new CohortEntry(null), Set.of("name")),
                Arguments.of(new CohortEntry(text(101)), Set.of("name")),
                Arguments.of(new AddMembers(Set.of()), Set.of("students")),
                Arguments.of(new AddMembers(ids(1_001)), Set.of("students")),
                Arguments.of(new AddMembers(new HashSet<>(Stream.of((UUID) null).toList())), Set.of("students[]")),
                Arguments.of(new OpenInstitution(text(201), text(61), "en", null), Set.of("name", "zone", "admin")),
                Arguments.of(
                        new OpenInstitution(
                                "Alder", "UTC", "en", new FirstAdmin(text(41), text(101), text(101), "ada")),
                        Set.of("admin.number", "admin.givenName", "admin.familyName", "admin.email")),
                Arguments.of(
                        new OpenInstitution("Alder", "UTC", "en", new FirstAdmin("", "", "", "")),
                        Set.of("admin.number", "admin.givenName", "admin.familyName", "admin.email")),
                Arguments.of(new StartJourney(" ", null), Set.of("roadmap")),
                Arguments.of(new StartJourney(text(101), null), Set.of("roadmap")),
                Arguments.of(new WaiveStep(" "), Set.of("reason")),
                Arguments.of(new WaiveStep(text(1_001)), Set.of("reason")),
                Arguments.of(new NoteEntry(" ", false), Set.of("body")),
                Arguments.of(new NoteEntry(text(10_001), false), Set.of("body")));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void acceptsWhatIsWithinItsLimits(Record request) {
        assertThat(VALIDATOR.validate(request)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void namesTheFieldsThatNeedAnotherLook(Record request, Set<String> fields) {
        assertThat(VALIDATOR.validate(request).stream()
                        .map(it -> it.getPropertyPath().toString().replace(".<iterable element>", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(fields);
    }

    private static String text(int length) {
        return "x".repeat(length);
    }

    private static Set<UUID> ids(int number) {
        return IntStream.range(0, number).mapToObj(_ -> UUID.randomUUID()).collect(Collectors.toSet());
    }
}

package io.waymark.web.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.core.MethodParameter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;

class MeetingTests {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000c0de");
    private static final Instant START = Instant.parse("2026-11-12T18:00:00Z");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String OFFERED = "2026-11-16T15:00:00Z/2026-11-16T15:30:00Z";

    private final MeetingAddressReader addresses = new MeetingAddressReader(new HostReader(), new MeetingTypeReader());

    @ParameterizedTest
    @CsvSource({
        "STUDENT, ADVISING, /student/meetings/advising/{id}",
        "STUDENT, MENTORING, /student/meetings/mentoring/{id}",
        "ADVISOR, ADVISING, /host/calendar/advisor/{id}",
        "MENTOR, MENTORING, /host/calendar/mentor/{id}"
    })
    void hasAPageForEachWhoSeesIt(Audience as, MeetingType type, String page) {
        assertThat(meeting(as, type, MeetingState.BOOKED).href()).isEqualTo(page.replace("{id}", ID.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, REQUESTED, false, false",
        "MENTOR, REQUESTED, true, false",
        "ADVISOR, BOOKED, false, true",
        "STUDENT, BOOKED, false, false",
        "ADVISOR, ATTENDED, false, false",
        "ADVISOR, CANCELED, false, false"
    })
    void offersWhatItsViewerMayDo(Audience as, MeetingState state, boolean answer, boolean place) {
        var meeting = meeting(as, MeetingType.ADVISING, state);

        assertThat(meeting.asksAnswer()).isEqualTo(answer);
        assertThat(meeting.isPlaceable()).isEqualTo(place);
        assertThat(meeting.minutes()).isEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void canBeChangedOrIsOver(MeetingState state) {
        assertThat(state.isChangeable()).isEqualTo(state == MeetingState.BOOKED || state == MeetingState.REQUESTED);
        assertThat(state.isChangeable() && state.asksAttendance()).isFalse();
        assertThat(state.isSettled() && state.asksAttendance()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELED", "DECLINED", "EXPIRED", "DIDNT_HAPPEN"})
    void standsNoMoreWhereItDoesNotTakePlace(MeetingState state) {
        assertThat(state.stands()).isFalse();
        assertThat(MeetingState.MISSED.stands()).isTrue();
        assertThat(MeetingState.DISPUTED.stands()).isTrue();
    }

    @Test
    void isHostedByAdvisorsAndMentors() {
        assertThat(Audience.ADVISOR.hosts()).isEqualTo(MeetingType.ADVISING);
        assertThat(Audience.MENTOR.hosts()).isEqualTo(MeetingType.MENTORING);
        assertThatNullPointerException().isThrownBy(Audience.STUDENT::hosts);
        assertThatIllegalArgumentException().isThrownBy(() -> new HostReader().convert("student"));
    }

    @Test
    void isReadFromItsAddress() {
        assertThat(read(Map.of("meeting", ID.toString(), "type", "mentoring")))
                .isEqualTo(new MeetingAddress(Audience.STUDENT, MeetingType.MENTORING, ID));
        assertThat(read(Map.of("meeting", ID.toString(), "as", "advisor")))
                .isEqualTo(new MeetingAddress(Audience.ADVISOR, MeetingType.ADVISING, ID));
    }

    @ParameterizedTest
    @CsvSource({
        "not-an-id, as, advisor",
        "{id}, as, student",
        "{id}, as, nobody",
        "{id}, type, dating",
        "{id}, other, x"
    })
    void isNotReadFromAnyOther(String id, String part, String value) {
        var path = Map.of("meeting", id.replace("{id}", ID.toString()), part, value);

        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> read(path))
                .matches(refused -> refused.getStatusCode().value() == 400);
    }

    @ParameterizedTest
    @CsvSource({
        "VIDEO, https://video.example/1, ''",
        "VIDEO, http://video.example/1, meeting.place.no-link",
        "VIDEO, javascript:alert(1), meeting.place.no-link",
        "VIDEO, '', meeting.place.no-link",
        "PHONE, ' +1 555 0100 ', ''",
        "PHONE, ' ', meeting.place.nowhere",
        "ON_CAMPUS, , meeting.place.nowhere",
        "BY_MAIL, Room 204, ''"
    })
    void takesPlaceWhereItsHostSays(String kind, @Nullable String where, String wrong) {
        var form = new PlaceForm(kind, where, "3");
        BindingResult errors = new DirectFieldBindingResult(form, "place");

        form.check(errors);

        assertThat(errors.getFieldErrors().stream()
                        .map(FieldError::getCode)
                        .findFirst()
                        .orElse(""))
                .isEqualTo(wrong);
        assertThat(form.place().kind().name()).isEqualTo(kind.equals("BY_MAIL") ? "ON_CAMPUS" : kind);
        assertThat(form.place().where()).isEqualTo(where == null ? "" : where.strip());
        assertThat(form.revision().version()).isEqualTo(3);
    }

    @Test
    void isRescheduledToATimeOnOffer() {
        var form = new RescheduleForm(OFFERED, LocalDate.of(2026, 11, 16), null, null, null, "2");

        assertThat(form.timeFor(meeting(Audience.STUDENT, MeetingType.ADVISING, MeetingState.BOOKED), NEW_YORK))
                .isEqualTo(FreeTime.parse(OFFERED));
        assertThat(form.selection()).isEqualTo(BookingSelection.of(LocalDate.of(2026, 11, 16), OFFERED));
        assertThat(form.on(LocalDate.of(2026, 11, 17)).time()).isEmpty();
    }

    /** Half past two is skipped that night, and half past one comes twice: then it is said which. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 09:00, , 2026-11-20T14:00:00Z, ",
        "2026-07-01, 9:00, , , unreadable",
        "2026-07-01, 09:00, , 2026-07-01T13:00:00Z, ",
        "2026-03-08, 02:30, , , typed.skipped",
        "2026-03-08, 03:30, , 2026-03-08T07:30:00Z, ",
        "2026-11-01, 01:30, , , typed.twice",
        "2026-11-01, 01:30, 3, , typed.twice",
        "2026-11-01, 01:30, 1, 2026-11-01T05:30:00Z, ",
        "2026-11-01, 01:30, 2, 2026-11-01T06:30:00Z, "
    })
    void isRescheduledByItsHostToAnyTimeAsLongAsBefore(
            String date, String at, @Nullable String turn, @Nullable Instant start, @Nullable String wrong) {
        var form = new RescheduleForm(null, null, date, at, turn, "2");

        var time = form.timeFor(meeting(Audience.ADVISOR, MeetingType.ADVISING, MeetingState.BOOKED), NEW_YORK);

        assertThat(time.orElse(null)).isEqualTo(start == null ? null : FreeTime.of(start, start.plusSeconds(1800)));
        assertThat(wrong(form)).isEqualTo(wrong);
    }

    private static @Nullable String wrong(RescheduleForm form) {
        BindingResult errors = new DirectFieldBindingResult(form, "reschedule");
        form.typed(NEW_YORK).check(errors, "unreadable");
        return errors.getFieldErrors().stream()
                .map(FieldError::getCode)
                .findFirst()
                .orElse(null);
    }

    @Test
    void isRescheduledByNobodyElseToATimeTheyType() {
        var form = new RescheduleForm(OFFERED, null, "2026-11-20", "09:00", null, "2");

        assertThat(form.timeFor(meeting(Audience.STUDENT, MeetingType.ADVISING, MeetingState.BOOKED), NEW_YORK))
                .isEqualTo(FreeTime.parse(OFFERED));
    }

    @ParameterizedTest
    @CsvSource({
        ", , true, false",
        "'', ' ', true, false",
        "2026-11-20, , false, false",
        ", 09:00, false, false",
        "soon, 09:00, false, false",
        "2026-11-20, noon, false, false",
        "2026-11-20, 09:00, false, true"
    })
    void readsATimeOnlyWhole(@Nullable String date, @Nullable String at, boolean empty, boolean readable) {
        var typed = new RescheduleForm(null, null, date, at, null, null).typed(NEW_YORK);

        assertThat(typed.isEmpty()).isEqualTo(empty);
        assertThat(typed.isReadable()).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "99999999999"})
    void isOfNoVersionThatNobodySent(String version) {
        assertThat(new CancelForm("Ill", version).revision().version()).isEqualTo(-1);
    }

    private MeetingAddress read(Map<String, String> path) {
        var request = new MockHttpServletRequest();
        request.setAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, path);
        return addresses.resolveArgument(
                Mockito.mock(MethodParameter.class), null, new ServletWebRequest(request), null);
    }

    private static Meeting meeting(Audience as, MeetingType type, MeetingState state) {
        return new Meeting(
                type,
                as,
                ID,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Dana Reyes",
                "Spring courses",
                START,
                START.plusSeconds(1800),
                "America/New_York",
                new MeetingPlace(MeetingKind.VIDEO, "https://video.example/1"),
                state,
                null,
                null,
                null,
                null,
                MeetingClaims.NONE,
                2);
    }
}

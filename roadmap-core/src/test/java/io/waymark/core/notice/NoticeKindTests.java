package io.waymark.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoticeKindTests {

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void needsSomethingToSayAndAsksForNothingTwice(NoticeKind kind) {
        assertThat(kind.required()).isNotEmpty();
        assertThat(Collections.disjoint(kind.required(), kind.optional())).isTrue();
        assertThat(kind.takes(kind.required())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void namesItsArgumentsInOneWay(NoticeKind kind) {
        assertThat(kind.required()).allMatch(it -> it.matches("[a-z]+([A-Z][a-z]+)*"));
        assertThat(kind.optional()).allMatch(it -> it.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void takesNothingLessAndNothingElse(NoticeKind kind) {
        assertThat(kind.takes(Set.of())).isFalse();
        assertThat(kind.takes(Set.of("weather"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = "(APPOINTMENT|(GROUP_)?SESSION)_(BOOKED|OPENED|RESCHEDULED|CANCELED|REMINDER|SEAT_FREED)",
            mode = EnumSource.Mode.MATCH_ALL)
    void tellsAMeetingWithAllThatACalendarNeeds(NoticeKind kind) {
        assertThat(kind.required()).contains("startsAt", "endsAt", "topic", "uid", "sequence");
    }

    /** What takes a meeting out of a calendar says where it was, as what entered it did. */
    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names =
                    "((APPOINTMENT|(GROUP_)?SESSION)_(BOOKED|OPENED|RESCHEDULED|PLACE_CHANGED|SEAT_FREED|CANCELED|DECLINED|EXPIRED))",
            mode = EnumSource.Mode.MATCH_ALL)
    void tellsWhereAMeetingIsOrWasWhereACalendarChanges(NoticeKind kind) {
        var named = Stream.concat(kind.required().stream(), kind.optional().stream());

        assertThat(named).contains("placeKind", "place");
    }
}

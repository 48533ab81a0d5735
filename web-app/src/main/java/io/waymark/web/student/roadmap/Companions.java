package io.waymark.web.student.roadmap;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names who walks with a student: their advisor, and the mentor they meet next. */
@Component
class Companions {

    private final Texts texts;
    private final When when;

    Companions(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    List<Companion> of(@Nullable PersonBrief advisor, List<Meeting> coming) {
        var withAdvisor = Optional.ofNullable(advisor)
                .map(it -> companion(
                        it.id(),
                        it.fullName(),
                        subtitle("home.advisor", "home.advisor.next", first(coming, MeetingType.ADVISING)),
                        "/student/meetings/advising"));
        var withMentor = first(coming, MeetingType.MENTORING)
                .map(it -> companion(
                        it.host(),
                        it.name(),
                        subtitle("home.mentor", "home.mentor.next", Optional.of(it)),
                        "/student/mentors/" + it.host()));
        return Stream.of(withAdvisor, withMentor).flatMap(Optional::stream).toList();
    }

    private String subtitle(String role, String withNext, Optional<Meeting> next) {
        return next.map(it -> texts.say(withNext, when.moment(it.startsAt()))).orElseGet(() -> texts.say(role));
    }

    private static Companion companion(UUID id, String name, String subtitle, String href) {
        return new Companion(name, subtitle, Avatar.of(id, name), href);
    }

    private static Optional<Meeting> first(List<Meeting> meetings, MeetingType with) {
        return meetings.stream().filter(meeting -> meeting.type() == with).findFirst();
    }
}

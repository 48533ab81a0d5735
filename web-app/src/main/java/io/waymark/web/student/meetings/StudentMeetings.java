package io.waymark.web.student.meetings;

import io.waymark.core.paging.Page;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingServices;
import io.waymark.web.ui.meeting.MeetingType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A student's meetings of both services in one list; while one of them is silent, those of the other. */
@Component
public class StudentMeetings {

    private static final String ENDED = "-";

    private final MeetingServices services;
    private final PageParts parts;

    StudentMeetings(MeetingServices services, PageParts parts) {
        this.services = services;
        this.parts = parts;
    }

    /** Starts loading what is coming from both services, soonest first. */
    public Coming coming() {
        return new Coming(services.all().stream()
                .map(those -> new MeetingsPart(those.type(), parts.load(() -> those.upcoming(Audience.STUDENT))))
                .toList());
    }

    MeetingsView all() {
        var coming = coming();
        var canceled = new Coming(services.all().stream()
                .map(those -> new MeetingsPart(those.type(), parts.load(() -> those.canceled(Audience.STUDENT))))
                .toList());
        var past = pasts(Map.of());
        return view(coming, canceled, past, false);
    }

    /** @param cursors where each service's list goes on, as the page before said */
    MeetingsView before(Map<MeetingType, String> cursors) {
        return view(Coming.NOTHING, Coming.NOTHING, pasts(cursors), true);
    }

    private List<MeetingsPart> pasts(Map<MeetingType, String> cursors) {
        return services.all().stream()
                .filter(those -> !ENDED.equals(cursors.get(those.type())))
                .map(those -> new MeetingsPart(
                        those.type(), parts.load(() -> those.past(Audience.STUDENT, cursors.get(those.type())))))
                .toList();
    }

    private static MeetingsView view(Coming coming, Coming canceled, List<MeetingsPart> parts, boolean further) {
        var past = parts.stream()
                .flatMap(MeetingsPart::items)
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .toList();
        var quiet = Stream.of(coming.parts(), canceled.parts(), parts)
                .flatMap(List::stream)
                .filter(MeetingsPart::isSilent)
                .map(MeetingsPart::type)
                .distinct()
                .toList();
        return new MeetingsView(coming.list(), canceled.list(), past, quiet, further, older(parts));
    }

    private static @Nullable String older(List<MeetingsPart> parts) {
        if (parts.stream().allMatch(part -> part.next() == null)) {
            return null;
        }
        var ends = parts.stream()
                .collect(Collectors.toMap(
                        part -> part.type().path(), part -> Objects.requireNonNullElse(part.next(), ENDED)));
        return Stream.of(MeetingType.values())
                .map(type -> type.path() + "=" + ends.getOrDefault(type.path(), ENDED))
                .collect(Collectors.joining("&", "/student/meetings?", ""));
    }

    /** What is coming, as far as the services answer. */
    public record Coming(List<MeetingsPart> parts) {

        private static final Coming NOTHING = new Coming(List.of());

        public List<Meeting> list() {
            return parts.stream()
                    .flatMap(MeetingsPart::items)
                    .sorted(Comparator.comparing(Meeting::startsAt))
                    .toList();
        }

        public List<MeetingType> silent() {
            return parts.stream()
                    .filter(MeetingsPart::isSilent)
                    .map(MeetingsPart::type)
                    .toList();
        }
    }

    /** One service's share of a list. */
    public record MeetingsPart(MeetingType type, PagePart<Page<Meeting>> part) {

        Stream<Meeting> items() {
            var page = part.orNull();
            return page == null ? Stream.empty() : page.items().stream();
        }

        boolean isSilent() {
            return part.orNull() == null;
        }

        @Nullable
        String next() {
            var page = part.orNull();
            return page == null ? null : page.next();
        }
    }
}

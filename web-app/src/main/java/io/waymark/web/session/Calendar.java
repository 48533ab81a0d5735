package io.waymark.web.session;

import io.waymark.core.paging.Page;
import io.waymark.web.services.Panel;
import io.waymark.web.services.Panels;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A student's meetings of both services in one list; while one of them is silent, those of the other. */
@Component
public class Calendar {

    private static final String ENDED = "-";

    private final Map<MeetingWith, Meetings> meetings;
    private final Panels panels;

    Calendar(List<Meetings> meetings, Panels panels) {
        this.meetings = meetings.stream()
                .collect(Collectors.toMap(
                        Meetings::with, Function.identity(), (one, _) -> one, () -> new EnumMap<>(MeetingWith.class)));
        this.panels = panels;
    }

    Meetings with(MeetingWith with) {
        return Objects.requireNonNull(meetings.get(with));
    }

    /** Starts loading what is coming from both services, soonest first. */
    public Coming coming() {
        return new Coming(meetings.values().stream()
                .map(those -> new Part(those.with(), panels.load(those::upcoming)))
                .toList());
    }

    /** What the student has done and will do with one mentor, in order of time; nothing while the service is silent. */
    public Together with(UUID mentor) {
        var those = with(MeetingWith.MENTORING);
        return new Together(
                mentor,
                new Part(those.with(), panels.load(() -> those.past(null))),
                new Part(those.with(), panels.load(those::upcoming)));
    }

    SessionsView all() {
        var coming = coming();
        var past = pasts(Map.of());
        return view(coming.list(), coming.silent(), past, false);
    }

    /** @param cursors where each service's list goes on, as the page before said */
    SessionsView before(Map<MeetingWith, String> cursors) {
        return view(List.of(), List.of(), pasts(cursors), true);
    }

    private List<Part> pasts(Map<MeetingWith, String> cursors) {
        return meetings.values().stream()
                .filter(those -> !ENDED.equals(cursors.get(those.with())))
                .map(those -> new Part(those.with(), panels.load(() -> those.past(cursors.get(those.with())))))
                .toList();
    }

    private static SessionsView view(
            List<Meeting> coming, List<MeetingWith> silent, List<Part> parts, boolean further) {
        var past = parts.stream()
                .flatMap(Part::items)
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .toList();
        var quiet = Stream.concat(
                        silent.stream(), parts.stream().filter(Part::isSilent).map(Part::with))
                .distinct()
                .toList();
        return new SessionsView(coming, past, quiet, further, older(parts));
    }

    private static @Nullable String older(List<Part> parts) {
        if (parts.stream().allMatch(part -> part.next() == null)) {
            return null;
        }
        var ends = parts.stream()
                .collect(Collectors.toMap(
                        part -> part.with().path(), part -> Objects.requireNonNullElse(part.next(), ENDED)));
        return Stream.of(MeetingWith.values())
                .map(with -> with.path() + "=" + ends.getOrDefault(with.path(), ENDED))
                .collect(Collectors.joining("&", "/sessions?", ""));
    }

    /** What is coming, as far as the services answer. */
    public record Coming(List<Part> parts) {

        public List<Meeting> list() {
            return parts.stream()
                    .flatMap(Part::items)
                    .sorted(Comparator.comparing(Meeting::startsAt))
                    .toList();
        }

        public List<MeetingWith> silent() {
            return parts.stream().filter(Part::isSilent).map(Part::with).toList();
        }
    }

    /** The meetings with one mentor, being loaded. */
    public record Together(UUID mentor, Part past, Part coming) {

        public List<Meeting> get() {
            return Stream.concat(past.items(), coming.items())
                    .filter(meeting ->
                            meeting.host().equals(mentor) && meeting.state().stands())
                    .sorted(Comparator.comparing(Meeting::startsAt))
                    .toList();
        }
    }

    /** One service's share of a list. */
    public record Part(MeetingWith with, Panel<Page<Meeting>> panel) {

        Stream<Meeting> items() {
            var page = panel.orNull();
            return page == null ? Stream.empty() : page.items().stream();
        }

        boolean isSilent() {
            return panel.orNull() == null;
        }

        @Nullable
        String next() {
            var page = panel.orNull();
            return page == null ? null : page.next();
        }
    }
}

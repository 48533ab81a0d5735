package io.waymark.web.notification.notice;

import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.web.ui.evidence.NamingFixtures;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.roadmap.RoadmapFixtures;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices as they are told, and the words for them. */
public final class NoticeFixtures {

    public static final UUID THING = UUID.fromString("01930000-0000-7000-8000-00000000c0de");

    private static final PersonId READER = new PersonId(UUID.fromString("01930000-0000-7000-8000-0000000000a1"));

    private NoticeFixtures() {}

    /** A notice with pairs of names and values. */
    public static Notice notice(NoticeKind kind, String... arguments) {
        return notice(kind, (NoticeLink) null, arguments);
    }

    public static Notice notice(NoticeKind kind, Subject subject, String... arguments) {
        return notice(kind, NoticeLink.to(subject, THING), arguments);
    }

    public static Notice notice(NoticeKind kind, @Nullable NoticeLink link, String... arguments) {
        Map<String, String> named = new HashMap<>();
        for (var at = 0; at < arguments.length; at += 2) {
            named.put(arguments[at], arguments[at + 1]);
        }
        return new Notice(
                THING, READER, kind + "/" + THING, kind, named, link, Instant.parse("2026-11-09T15:00:00Z"), null);
    }

    /** A meeting on Thursday, November 12, from 1 to 1:30 in New York. */
    public static Notice meeting(NoticeKind kind, String... more) {
        var arguments = new String[more.length + 12];
        var meeting = new String[] {
            "with", "Dana Reyes",
            "startsAt", "2026-11-12T18:00:00Z",
            "endsAt", "2026-11-12T18:30:00Z",
            "topic", "Spring courses",
            "uid", "5f0c@waymark.io",
            "sequence", "3"
        };
        System.arraycopy(meeting, 0, arguments, 0, meeting.length);
        System.arraycopy(more, 0, arguments, meeting.length, more.length);
        return notice(kind, Subject.APPOINTMENT, arguments);
    }

    public static NoticeTexts texts(When when) {
        return texts(when, RoadmapFixtures.titles());
    }

    public static NoticeTexts texts(When when, RoadmapTitles roadmaps) {
        var texts = RealTexts.texts();
        return new NoticeTexts(
                NamingFixtures.requirementNames(),
                roadmaps,
                texts,
                when,
                new NoticeFacts(texts, when, NamingFixtures.decisionComments()));
    }
}

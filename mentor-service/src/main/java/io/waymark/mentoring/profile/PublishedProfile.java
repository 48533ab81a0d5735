package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A profile that others may see, with its person's name. */
record PublishedProfile(
        PersonId id,
        String name,
        String zone,
        String headline,
        String employer,
        String about,
        List<String> steps,
        List<String> roadmaps,
        List<String> topics,
        List<String> credentials,
        List<String> languages,
        MeetingPlace meeting,
        int capacity,
        @Nullable Integer answerWithinHours) {

    MentorCard toCard(int taken) {
        return new MentorCard(
                id.value(),
                name,
                headline,
                employer,
                steps,
                topics,
                credentials,
                languages,
                meeting.kind(),
                capacity,
                places(taken));
    }

    MentorView toView(int taken, String zoneOfHours) {
        return new MentorView(
                id.value(),
                name,
                headline,
                employer,
                about,
                steps,
                roadmaps,
                topics,
                credentials,
                languages,
                zoneOfHours,
                meeting.kind(),
                capacity,
                answerWithinHours,
                places(taken));
    }

    private int places(int taken) {
        return Math.max(0, capacity - taken);
    }

    static PublishedProfile read(ResultSet row, int number) throws SQLException {
        return new PublishedProfile(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("zone"),
                row.getString("headline"),
                row.getString("employer"),
                row.getString("about"),
                texts(row, "steps"),
                texts(row, "roadmaps"),
                texts(row, "topics"),
                texts(row, "credentials"),
                texts(row, "languages"),
                meeting(row),
                row.getInt("capacity"),
                row.getObject("answer_within_hours", Integer.class));
    }

    static MeetingPlace meeting(ResultSet row) throws SQLException {
        return new MeetingPlace(MeetingKind.valueOf(row.getString("meeting_kind")), row.getString("meeting_place"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}

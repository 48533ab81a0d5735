package io.waymark.mentoring.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublishedProfileTests {

    private final PersonId mia = PersonId.next();

    @Test
    void saysHowManyMoreStudentsThereIsRoomFor() {
        assertThat(profile(3, null).toCard(1).places()).isEqualTo(2);
        assertThat(profile(3, null).toCard(3).places()).isZero();
        assertThat(profile(3, null).toView(2, "Etc/UTC").places()).isOne();
    }

    @Test
    void hasNoRoomWhenThereAreMoreStudentsThanTheMentorNowWants() {
        assertThat(profile(1, null).toCard(4).places()).isZero();
        assertThat(profile(1, null).toView(4, "Etc/UTC").places()).isZero();
    }

    @Test
    void showsTheZoneOfTheHoursAndNotTheOneTheMentorLivesIn() {
        assertThat(profile(1, null).toView(0, "America/Chicago").zone()).isEqualTo("America/Chicago");
    }

    @Test
    void saysHowLongARequestWaits() {
        assertThat(profile(1, 48).toView(0, "Etc/UTC").answerWithinHours()).isEqualTo(48);
        assertThat(profile(1, null).toView(0, "Etc/UTC").answerWithinHours()).isNull();
    }

    @Test
    void showsHowAndNotWhereTheyMeet() {
        var view = profile(1, null).toView(0, "Etc/UTC");

        assertThat(view.meetingKind()).isEqualTo(MeetingKind.PHONE);
        assertThat(view.toString()).doesNotContain("555-0100");
        assertThat(profile(1, null).toCard(0).toString()).doesNotContain("555-0100");
    }

    @Test
    void isAnInterestingMentorWithTheirRoadmaps() {
        var candidate = new Candidate(profile(1, null).toCard(0), List.of("health-information-technician"));

        assertThat(candidate.mentor()).isEqualTo(mia);
    }

    private PublishedProfile profile(int capacity, @Nullable Integer answerWithinHours) {
        return new PublishedProfile(
                mia,
                "Mia Ortiz",
                "America/New_York",
                "Coding lead",
                "Mercy",
                "",
                List.of("earn-rhit"),
                List.of(),
                List.of(),
                List.of("RHIT"),
                List.of("en"),
                new MeetingPlace(MeetingKind.PHONE, "555-0100"),
                capacity,
                answerWithinHours);
    }
}

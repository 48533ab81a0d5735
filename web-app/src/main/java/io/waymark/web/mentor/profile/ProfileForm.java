package io.waymark.web.mentor.profile;

import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.MentorProfile;
import io.waymark.mentor.api.WriteProfile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A mentor's profile as it is typed: lists are lines of text, steps are ticked. */
record ProfileForm(
        @NotBlank @Size(max = 120) String headline,
        @Nullable @Size(max = 120) String employer,
        @Nullable @Size(max = 4_000) String about,
        @Size(max = 60) List<String> steps,
        @Size(max = 10) List<String> roadmaps,
        @Nullable @Size(max = 1_300) String topics,
        @Nullable @Size(max = 1_300) String credentials,
        @Size(max = 10) List<String> languages,
        @NotBlank @Pattern(regexp = "VIDEO|PHONE|ON_CAMPUS") String meetingKind,
        @Nullable @Size(max = 500) String meetingPlace,

        @NotBlank @Pattern(regexp = "\\d{1,2}", message = "{form.number}")
        String capacity,

        @Nullable @Pattern(regexp = "|[1-9]\\d?|[12]\\d\\d|3[0-2]\\d|33[0-6]", message = "{profile.answer.range}")
        String answerWithinHours,

        @Nullable Boolean published,
        @Nullable String version) {

    ProfileForm {
        steps = steps == null ? List.of() : steps;
        roadmaps = roadmaps == null ? List.of() : roadmaps;
        languages = languages == null ? List.of() : languages;
    }

    static ProfileForm of(MentorProfile profile) {
        return new ProfileForm(
                profile.headline(),
                profile.employer(),
                profile.about(),
                profile.steps(),
                profile.roadmaps(),
                String.join("\n", profile.topics()),
                String.join("\n", profile.credentials()),
                profile.languages(),
                profile.meetingKind().name(),
                profile.meetingPlace(),
                String.valueOf(profile.capacity()),
                profile.answerWithinHours() == null ? "" : String.valueOf(profile.answerWithinHours()),
                profile.published(),
                String.valueOf(profile.version()));
    }

    boolean isPublished() {
        return Boolean.TRUE.equals(published);
    }

    WriteProfile toProfile() {
        return new WriteProfile(
                headline.strip(),
                text(employer),
                text(about),
                steps,
                roadmaps,
                lines(topics),
                lines(credentials),
                languages,
                MeetingKind.valueOf(meetingKind),
                text(meetingPlace),
                Integer.parseInt(capacity),
                text(answerWithinHours).isEmpty() ? null : Integer.valueOf(text(answerWithinHours)),
                isPublished());
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    private static List<String> lines(@Nullable String typed) {
        return Stream.of(text(typed).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}

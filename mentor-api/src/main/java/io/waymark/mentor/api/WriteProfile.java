package io.waymark.mentor.api;

import io.waymark.core.time.MeetingKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor writes about themselves, as a whole.
 *
 * @param capacity how many students at a time; 0 takes nobody new
 * @param answerWithinHours how long a student's request for a session waits for the mentor's answer; left out, who books is in
 */
public record WriteProfile(
        @NotBlank @Size(max = 120) String headline,
        @NotNull @Size(max = 120) String employer,
        @NotNull @Size(max = 4000) String about,
        @NotNull @Size(max = 60) List<@NotNull @Size(max = 80) @Pattern(regexp = KEY) String> steps,
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 80) @Pattern(regexp = KEY) String> roadmaps,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> topics,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 60) String> credentials,
        @NotNull @Size(max = 10) List<@NotNull @Size(max = 35) @Pattern(regexp = LANGUAGE) String> languages,
        @NotNull MeetingKind meetingKind,
        @NotNull @Size(max = 500) String meetingPlace,
        @Min(0) @Max(50) int capacity,
        @Nullable @Min(1) @Max(336) Integer answerWithinHours,
        boolean published) {

    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
}

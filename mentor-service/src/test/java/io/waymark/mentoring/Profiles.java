package io.waymark.mentoring;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Profiles and hours as mentors write them. */
public final class Profiles {

    private Profiles() {}

    public static String profile() {
        return profile(3, List.of("earn-rhit"), List.of("en"));
    }

    public static String profile(int capacity, List<String> steps, List<String> languages) {
        return profile("Coding lead", "Mercy Hospital", capacity, steps, languages, true);
    }

    public static String profile(
            String headline,
            String employer,
            int capacity,
            List<String> steps,
            List<String> languages,
            boolean published) {
        return """
                {"headline": "%s", "employer": "%s", "about": "Twenty years of records.", "steps": %s,
                 "roadmaps": ["health-information-technician"], "topics": ["ICD-10", "Interviews"],
                 "credentials": ["RHIT"], "languages": %s, "meetingKind": "VIDEO",
                 "meetingPlace": "https://meet.example/room", "capacity": %d, "published": %s}
                """.formatted(headline, employer, list(steps), list(languages), capacity, published);
    }

    /** Of a mentor who wants to be asked before a session is agreed on. */
    public static String askedWithin(int hours) {
        return profile().replace("\"capacity\": 3", "\"capacity\": 3, \"answerWithinHours\": " + hours);
    }

    public static String everyDay(String zone, int minutes) {
        var week = Arrays.stream(java.time.DayOfWeek.values())
                .map(day -> "{\"day\": \"%s\", \"from\": \"09:00\", \"to\": \"17:00\"}".formatted(day))
                .collect(Collectors.joining(", "));
        return """
                {"zone": "%s", "weekly": [%s], "exceptions": [], "minutes": %d, "bufferBefore": 0, "bufferAfter": 0,
                 "noticeHours": 0, "horizonDays": 60}
                """.formatted(zone, week, minutes);
    }

    private static String list(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", ", "[", "]"));
    }
}

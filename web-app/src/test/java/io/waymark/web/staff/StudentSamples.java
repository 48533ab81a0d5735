package io.waymark.web.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactAttemptView;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.advising.api.timeline.TimelineEntryView;
import io.waymark.advising.api.timeline.TimelineEvent;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.advising.api.timeline.TimelinePage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Maya's file tells besides: everything that can happen to a student happened to her. */
final class StudentSamples {

    private static final String STEP = "build-portfolio";

    private StudentSamples() {}

    static TimelineApi timelines(TimelineApi api) {
        given(api.list(any(), any(), any(), anyInt())).willAnswer(call -> {
            TimelineKind kind = call.getArgument(1);
            var all = timeline();
            var counts = new EnumMap<TimelineKind, Integer>(TimelineKind.class);
            all.forEach(entry -> counts.merge(entry.event().kind(), 1, Integer::sum));
            return new TimelinePage(
                    all.stream()
                            .filter(entry -> kind == null || entry.event().kind() == kind)
                            .toList(),
                    call.getArgument(2) == null ? "earlier" : null,
                    counts);
        });
        return api;
    }

    static AttributeApi attributes(AttributeApi api) {
        given(api.list())
                .willReturn(List.of(
                        attribute("campus", "Campus", AttributeType.CHOICE, 1),
                        attribute("enrolled_on", "Enrolled on", AttributeType.DATE, 2),
                        attribute("first_generation", "First in the family to study", AttributeType.BOOLEAN, 3),
                        attribute("nickname", "Nickname", AttributeType.TEXT, 4)));
        given(api.of(any()))
                .willReturn(new PersonAttributes(
                        Map.of("campus", "North", "enrolled_on", "2025-08-25", "first_generation", "true"), 1));
        return api;
    }

    static ContactAttemptApi attempts(ContactAttemptApi api) {
        given(api.add(any(), any(), any()))
                .willReturn(new ContactAttemptView(
                        Samples.id(1601),
                        Samples.DANA,
                        ContactChannel.PHONE,
                        ContactOutcome.REACHED,
                        Samples.NOW,
                        true,
                        0));
        return api;
    }

    static List<TimelineEntryView> timeline() {
        var all = new ArrayList<TimelineEntryView>();
        var evidence = Map.of(
                "step",
                STEP,
                "evidence",
                "DOCUMENT_UPLOAD",
                "id",
                Samples.id(502).toString());
        add(
                all,
                TimelineEvent.REASON_BEGAN,
                null,
                null,
                Map.of("reason", "RETURNED_EVIDENCE", "about", STEP + "/file"));
        add(
                all,
                TimelineEvent.EVIDENCE_RETURNED,
                Samples.DANA,
                "Page 2 still shows a birth date.",
                with(evidence, "as", "ADVISOR"));
        add(all, TimelineEvent.EVIDENCE_SUBMITTED, null, null, evidence);
        add(
                all,
                TimelineEvent.EVIDENCE_DISPUTED,
                null,
                "Only 80 hours.",
                with(evidence, "as", "SITE_SUPERVISOR", "outsider", "Rosa Lindqvist", "dispute", "NOT_RIGHT"));
        add(all, TimelineEvent.EVIDENCE_REOPENED, Samples.RUTH, "It was somebody else’s.", evidence);
        add(all, TimelineEvent.EVIDENCE_VERIFIED, Samples.RUTH, null, with(evidence, "as", "REGISTRAR"));
        add(
                all,
                TimelineEvent.EVIDENCE_ATTESTED,
                null,
                null,
                Map.of(
                        "step",
                        STEP,
                        "evidence",
                        "SELF_ATTESTATION",
                        "id",
                        Samples.id(503).toString()));
        add(
                all,
                TimelineEvent.APPOINTMENT_ATTENDED,
                Samples.DANA,
                "RHIT or CCS",
                Map.of("startsAt", "2026-11-03T15:30:00Z", "id", Samples.id(605).toString()));
        add(
                all,
                TimelineEvent.APPOINTMENT_BOOKED,
                Samples.MAYA,
                "RHIT or CCS",
                Map.of("startsAt", "2026-11-03T15:30:00Z", "id", Samples.id(605).toString()));
        add(all, TimelineEvent.APPOINTMENT_MISSED, Samples.RUTH, null, Map.of("startsAt", "2026-09-22T18:00:00Z"));
        add(
                all,
                TimelineEvent.APPOINTMENT_CANCELED,
                Samples.MAYA,
                "I have a shift.",
                Map.of("startsAt", "2026-09-15T18:00:00Z", "id", Samples.id(606).toString()));
        add(all, TimelineEvent.SESSION_ATTENDED, null, null, Map.of("step", "research-duties"));
        add(
                all,
                TimelineEvent.NOTE_WRITTEN,
                Samples.DANA,
                "Confident in the placement, unsure about the exam.",
                Map.of("shared", "false", "id", Samples.id(700).toString()));
        add(all, TimelineEvent.NOTE_WRITTEN, Samples.RUTH, "Prefers messages to calls.", Map.of("shared", "true"));
        add(
                all,
                TimelineEvent.CONTACT_ATTEMPTED,
                Samples.DANA,
                null,
                Map.of("channel", "PHONE", "outcome", "NO_ANSWER"));
        add(all, TimelineEvent.REASON_ENDED, null, null, Map.of("reason", "NO_CONTACT", "resolution", "CONTACTED"));
        add(all, TimelineEvent.WAIVER_REMOVED, Samples.DANA, null, Map.of("step", STEP));
        add(all, TimelineEvent.STEP_WAIVED, Samples.DANA, "Two years at a clinic count.", Map.of("step", STEP));
        add(all, TimelineEvent.LIFECYCLE_CHANGED, null, null, Map.of("lifecycle", "ACTIVE", "since", "2026-01-12"));
        add(all, TimelineEvent.ADVISOR_ASSIGNED, Samples.DANA, null, Map.of());
        add(all, TimelineEvent.ADVISOR_ENDED, Samples.RUTH, null, Map.of());
        add(all, TimelineEvent.COHORT_JOINED, null, null, Map.of("cohort", "HIT fall 2026"));
        add(all, TimelineEvent.ROADMAP_STARTED, null, null, Map.of("roadmap", "health-information-technician"));
        return all;
    }

    private static void add(
            List<TimelineEntryView> all,
            TimelineEvent event,
            @Nullable PersonBrief who,
            @Nullable String said,
            Map<String, String> arguments) {
        all.add(new TimelineEntryView(
                event, Samples.NOW.minus(Duration.ofHours(30L * (all.size() + 1))), who, said, arguments));
    }

    private static Map<String, String> with(Map<String, String> arguments, String... more) {
        var all = new HashMap<>(arguments);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static AttributeView attribute(String key, String label, AttributeType type, int position) {
        return new AttributeView(key, label, type, List.of(), false, position, false, 1);
    }
}

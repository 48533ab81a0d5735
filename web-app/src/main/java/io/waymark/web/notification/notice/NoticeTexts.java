package io.waymark.web.notification.notice;

import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.web.ui.evidence.RequirementNames;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says notices in the language and the zone of whoever reads. */
@Component
public class NoticeTexts {

    private static final Set<String> NUMBERS =
            Set.of("count", "returned", "corrected", "more", "rows", "errors", "guests");

    private static final Set<String> DAYS = Set.of("firstOn", "lastOn", "through", "endsOn");

    private final RequirementNames requirements;
    private final RoadmapTitles roadmaps;
    private final Texts texts;
    private final When when;
    private final NoticeFacts facts;

    NoticeTexts(RequirementNames requirements, RoadmapTitles roadmaps, Texts texts, When when, NoticeFacts facts) {
        this.requirements = requirements;
        this.roadmaps = roadmaps;
        this.texts = texts;
        this.when = when;
        this.facts = facts;
    }

    /** The first thing one reads of it. */
    public String title(Notice notice) {
        return texts.say("notice.title." + notice.kind(), values(notice));
    }

    /** What is beneath the title in a list. */
    public String line(Notice notice) {
        return texts.say("notice.line." + notice.kind(), values(notice));
    }

    /** In a sentence or two. */
    public String text(Notice notice) {
        return texts.say("notice.text." + notice.kind(), values(notice));
    }

    /** The title of a mail, which tells meetings of different days apart. */
    public String subject(Notice notice) {
        return notice.startsAt()
                .map(start -> texts.say("notice.subject", Map.of("title", title(notice), "starts", when.moment(start))))
                .orElseGet(() -> title(notice));
    }

    /** What a meeting is called in the reader's calendar. */
    public String entry(Notice notice) {
        var what = notice.kind().name().startsWith("APPOINTMENT") ? "appointment" : "session";
        return texts.say("notice.entry." + (notice.argument("with").isPresent() ? what : "group"), values(notice));
    }

    /** Where to meet: the place, or how, where that is all there is to say. */
    public Optional<String> location(Notice notice) {
        return notice.argument("place").or(() -> facts.way(notice));
    }

    /** What one looks up rather than reads. */
    public List<Fact> facts(Notice notice) {
        return facts.of(notice);
    }

    /** What the button says that leads to what it is about. */
    public String open(@Nullable NoticeLink link) {
        return texts.say(
                "notice.open." + (link == null ? "none" : link.subject().name()));
    }

    public String topic(Topic topic) {
        return texts.say("topic." + topic);
    }

    public String topics(Collection<Topic> topics) {
        return texts.facts(topics.stream().map(this::topic).toList());
    }

    private Map<String, Object> values(Notice notice) {
        var values = new HashMap<String, Object>(notice.arguments());
        notice.kind().optional().forEach(name -> values.putIfAbsent(name, NUMBERS.contains(name) ? 0L : ""));
        NUMBERS.forEach(name -> notice.argument(name, Long::valueOf).ifPresent(it -> values.put(name, it)));
        notice.startsAt().ifPresent(it -> values.put("starts", when.moment(it)));
        notice.argument("answerBy", Instant::parse).ifPresent(it -> values.put("answerBy", facts.exactly(it)));
        notice.argument("label").ifPresent(it -> values.put("label", requirements.of(it)));
        DAYS.forEach(
                name -> notice.argument(name, LocalDate::parse).ifPresent(it -> values.put(name, when.dateInFull(it))));
        step(notice).ifPresent(it -> values.put("step", it));
        values.put("to", notice.argument("student").isPresent() ? "staff" : "student");
        values.put("moved", notice.argument("before").isPresent() ? "yes" : "no");
        values.put("explained", notice.argument("reason").isPresent() ? "yes" : "no");
        notice.argument("capacity").ifPresent(it -> values.put("who", who(notice, it)));
        return values;
    }

    /** As the reader's roadmap pages call it; else it stays what its sender called it. */
    private Optional<String> step(Notice notice) {
        return notice.argument("roadmap")
                .flatMap(roadmap -> notice.argument("stepKey").flatMap(key -> roadmaps.step(roadmap, key)));
    }

    private String who(Notice notice, String capacity) {
        return notice.argument("reviewer").orElseGet(() -> texts.say(verifiers(notice.kind()) + capacity));
    }

    /** Disputes and strangers are told to the staff, all other decisions to the student. */
    private static String verifiers(NoticeKind kind) {
        return kind == NoticeKind.EVIDENCE_DISPUTED || kind == NoticeKind.EVIDENCE_SIGNED_BY_STRANGER
                ? "asked.verifier."
                : "verifier.";
    }
}

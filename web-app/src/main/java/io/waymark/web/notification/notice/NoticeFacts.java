package io.waymark.web.notification.notice;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.time.TimeSlot;
import io.waymark.web.ui.evidence.DecisionComments;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists of a notice's arguments what one looks up: when, where, about what, why. */
@Component
class NoticeFacts {

    private final Texts texts;
    private final When when;
    private final DecisionComments comments;

    NoticeFacts(Texts texts, When when, DecisionComments comments) {
        this.texts = texts;
        this.when = when;
        this.comments = comments;
    }

    List<Fact> of(Notice notice) {
        var facts = new ArrayList<Fact>();
        notice.meeting().ifPresent(it -> facts.add(fact("when", span(it))));
        if (notice.kind() == NoticeKind.ADVISOR_CHANGED) {
            add(facts, "advisor-before", notice.argument("before"));
        } else {
            add(facts, "earlier", notice.argument("before", Instant::parse).map(this::exactly));
        }
        where(notice).ifPresent(it -> facts.add(fact("where", it)));
        add(facts, "topic", notice.argument("topic"));
        add(facts, "guests", notice.argument("guests"));
        add(facts, "due", notice.argument("dueOn", LocalDate::parse).map(when::longDay));
        add(facts, "since", notice.argument("since", LocalDate::parse).map(when::date));
        add(
                facts,
                "reason",
                said(notice, NoticeKind.EVIDENCE_RETURNED, "reason")
                        .or(() -> notice.argument("cause").map(it -> texts.say("cause." + it))));
        add(facts, "comment", said(notice, NoticeKind.EVIDENCE_DISPUTED, "comment"));
        return List.copyOf(facts);
    }

    /** Tuesday, March 3, 10:30 AM (Eastern Time). */
    String exactly(Instant moment) {
        return texts.say(
                "notice.exact",
                Map.of("day", when.longDay(moment), "time", when.time(moment), "zone", when.zoneName()));
    }

    private String span(TimeSlot meeting) {
        return texts.say(
                "notice.span",
                Map.of(
                        "day", when.longDay(meeting.startsAt()),
                        "from", when.time(meeting.startsAt()),
                        "until", when.time(meeting.endsAt()),
                        "zone", when.zoneName()));
    }

    /** In their own words, or by a code in the reader's. */
    private Optional<String> said(Notice notice, NoticeKind byCode, String name) {
        var written = notice.argument(name);
        return notice.kind() != byCode
                ? written
                : Optional.ofNullable(
                        comments.of(notice.argument("dispute", Dispute::valueOf).orElse(null), written.orElse(null)));
    }

    /** By video, by phone, on campus. */
    Optional<String> way(Notice notice) {
        return notice.argument("placeKind").map(kind -> texts.say("notice.where." + kind));
    }

    private Optional<String> where(Notice notice) {
        var way = way(notice);
        var place = notice.argument("place");
        return way.isPresent() && place.isPresent()
                ? Optional.of(texts.say("notice.where.at", Map.of("way", way.get(), "place", place.get())))
                : way.or(() -> place);
    }

    private void add(List<Fact> facts, String name, Optional<String> value) {
        value.ifPresent(it -> facts.add(fact(name, it)));
    }

    private Fact fact(String name, String value) {
        return new Fact(texts.say("notice.fact." + name), value);
    }
}

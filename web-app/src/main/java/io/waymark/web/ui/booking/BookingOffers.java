package io.waymark.web.ui.booking;

import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.slots.SlotOffer;
import io.waymark.web.ui.slots.SlotPicker;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts into words what can be booked. */
@Component
public class BookingOffers {

    private final SlotPicker picker;
    private final Texts texts;

    BookingOffers(SlotPicker picker, Texts texts) {
        this.picker = picker;
        this.texts = texts;
    }

    /**
     * Whom one books with.
     *
     * @param timeOf whose time it is: theirs or, of who books for them, one's own
     */
    public record Host(UUID id, String name, String calledName, UUID timeOf) {

        public Host(UUID id, String name, String calledName) {
            this(id, name, calledName, id);
        }
    }

    /**
     * On which terms.
     *
     * @param answerWithinHours how long the host has to answer a request; null if they are not asked
     */
    public record Terms(
            List<MeetingPlace> ways,
            @Nullable Integer answerWithinHours,
            @Nullable String note,
            int longestTopic) {}

    public BookingOffer of(Host host, SlotOffer slots, Terms terms, String leave) {
        var hours = terms.answerWithinHours();
        var ways = terms.ways().stream()
                .map(place -> new Choice(place.kind().name(), say(place)))
                .toList();
        var times = picker.show(slots);
        return new BookingOffer(
                host.timeOf(),
                host.name(),
                host.calledName(),
                Avatar.of(host.id(), host.name()),
                slots.picking().path(),
                leave,
                times,
                ways.size() > 1 ? ways : List.of(),
                texts.facts(List.of(
                        host.name(),
                        times.zone(),
                        ways.isEmpty() ? "" : ways.getFirst().label(),
                        slots.free().isEmpty()
                                ? ""
                                : texts.say(
                                        "meeting.minutes",
                                        slots.free().getFirst().minutes()))),
                hours == null ? null : texts.say("booking.approval", host.calledName(), hours),
                terms.note(),
                terms.longestTopic());
    }

    private String say(MeetingPlace place) {
        var way = texts.say("meeting.way." + place.kind());
        return place.where().isBlank() ? way : texts.say("booking.way-where", way, place.where());
    }
}

package io.waymark.web.settings;

import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.ShownDay;
import io.waymark.mentor.api.DisclosureClient;
import io.waymark.web.ui.disclosure.DisclosureWords;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What both services showed of the student's own record, told alike. */
@Component
class OwnDisclosures {

    private final DisclosureApi advising;
    private final DisclosureClient mentoring;
    private final DisclosureWords words;
    private final Texts texts;

    OwnDisclosures(DisclosureApi advising, DisclosureClient mentoring, DisclosureWords words, Texts texts) {
        this.advising = advising;
        this.mentoring = mentoring;
        this.words = words;
        this.texts = texts;
    }

    Page<OwnDisclosure> list(MeetingType of, @Nullable String after, int limit) {
        return (of == MeetingType.ADVISING ? advising.mine(after, limit) : mentoring.mine(after, limit))
                .map(this::told);
    }

    private OwnDisclosure told(ShownDay shown) {
        var reader = shown.reader();
        return new OwnDisclosure(
                shown.day(),
                texts.say(
                        "own-disclosures.reader",
                        reader == null ? texts.say("disclosure.somebody") : reader,
                        words.as(shown.as())),
                words.parts(shown.parts(), shown.times()));
    }
}

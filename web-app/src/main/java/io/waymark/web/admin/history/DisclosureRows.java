package io.waymark.web.admin.history;

import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ShownRecord;
import io.waymark.mentor.api.DisclosureClient;
import io.waymark.web.ui.disclosure.DisclosureWords;
import io.waymark.web.ui.message.Texts;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The disclosures of both services, told alike. */
@Component
class DisclosureRows {

    private final DisclosureApi advising;
    private final DisclosureClient mentoring;
    private final DisclosureWords words;
    private final Texts texts;

    DisclosureRows(DisclosureApi advising, DisclosureClient mentoring, DisclosureWords words, Texts texts) {
        this.advising = advising;
        this.mentoring = mentoring;
        this.words = words;
        this.texts = texts;
    }

    /** @param zone of whoever reads: another thread than theirs does not know it */
    Page<ShownRecord> ask(HistorySearch search, ZoneId zone, @Nullable String after, int limit) {
        var student = search.aboutOrAnybody();
        var reader = search.byOrAnybody();
        var since = search.since(zone);
        var before = search.before(zone);
        return switch (search.sourceOrFirst()) {
            case ADVISING, ACCOUNTS -> advising.list(student, reader, since, before, after, limit);
            case MENTORING -> mentoring.list(student, reader, since, before, after, limit);
        };
    }

    DisclosureRow row(ShownRecord shown) {
        var reader = shown.reader();
        return new DisclosureRow(
                shown.at(),
                reader == null ? texts.say("disclosure.somebody") : name(reader),
                reader == null ? null : "/admin/people/" + reader.id(),
                words.as(shown.as()),
                name(shown.student()),
                "/admin/people/" + shown.student().id(),
                words.part(shown.part()));
    }

    private String name(NamedPerson person) {
        return person.name().isEmpty() ? texts.say("history.unknown") : person.name();
    }
}

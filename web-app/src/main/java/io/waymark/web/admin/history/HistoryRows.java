package io.waymark.web.admin.history;

import io.waymark.advising.api.history.HistoryApi;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ThingChange;
import io.waymark.kit.trail.ChangesWanted;
import io.waymark.mentor.api.HistoryClient;
import io.waymark.web.account.AccountChanges;
import io.waymark.web.ui.message.Texts;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The changes of every service, told alike. */
@Component
class HistoryRows {

    /** Things with a page of their own. */
    private static final Map<String, String> PAGES = Map.of(
            "cohort", "/admin/cohorts/",
            "import", "/admin/imports/",
            "person", "/admin/people/",
            "placement", "/coordinator/placements/admin/",
            "program", "/admin/programs/",
            "question", "/admin/practice/",
            "site", "/admin/sites/");

    private final HistoryApi advising;
    private final HistoryClient mentoring;
    private final AccountChanges accounts;
    private final HistoryWords words;
    private final Texts texts;

    HistoryRows(
            HistoryApi advising, HistoryClient mentoring, AccountChanges accounts, HistoryWords words, Texts texts) {
        this.advising = advising;
        this.mentoring = mentoring;
        this.accounts = accounts;
        this.words = words;
        this.texts = texts;
    }

    /** @param zone of whoever reads: another thread than theirs does not know it */
    Page<ThingChange> ask(HistorySearch search, ZoneId zone, @Nullable String after, int limit) {
        var about = search.aboutOrAnybody();
        var by = search.byOrAnybody();
        var thing = search.thingOrAny();
        var since = search.since(zone);
        var before = search.before(zone);
        return switch (search.sourceOrFirst()) {
            case ADVISING -> advising.list(about, by, thing, since, before, after, limit);
            case MENTORING -> mentoring.list(about, by, thing, since, before, after, limit);
            case ACCOUNTS -> accounts.list(new ChangesWanted(about, by, thing, since, before), after, limit);
        };
    }

    HistoryRow row(ThingChange change) {
        var actor = change.actor();
        var about = change.about();
        var page = PAGES.get(change.thing());
        return new HistoryRow(
                change.at(),
                actor == null ? texts.say("history.by-itself") : name(actor),
                words.what(change),
                page == null || change.id() == null ? null : page + change.id(),
                about == null ? null : name(about),
                about == null ? null : "/admin/people/" + about.id(),
                words.fields(change));
    }

    private String name(NamedPerson person) {
        return person.name().isEmpty() ? texts.say("history.unknown") : person.name();
    }
}

package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Column;
import java.util.List;
import org.springframework.stereotype.Component;

/** The headings of a caseload, by most of which it can be sorted. */
@Component
class CaseloadColumns {

    private final Texts texts;

    CaseloadColumns(Texts texts) {
        this.texts = texts;
    }

    List<Column> of(CaseloadSearch search) {
        return List.of(
                heading(search, "caseload.student", CaseloadSort.NAME),
                heading(search, "caseload.why", CaseloadSort.URGENCY),
                heading(search, "caseload.where", CaseloadSort.PROGRESS),
                heading(search, "caseload.last-contact", CaseloadSort.LAST_CONTACT),
                Column.of(texts.say("caseload.forecast")),
                Column.of(texts.say("caseload.next-meeting")));
    }

    private Column heading(CaseloadSearch search, String label, CaseloadSort sort) {
        var column = Column.sortable(
                texts.say(label), search.link().with("sort", sort).toString());
        if (search.sortOrFirst() != sort) {
            return column;
        }
        return sort == CaseloadSort.URGENCY ? column.descending() : column.ascending();
    }
}

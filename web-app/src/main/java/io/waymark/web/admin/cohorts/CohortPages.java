package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.pick.CohortChoices;
import io.waymark.web.ui.pick.PickView;
import io.waymark.web.ui.pick.StudentSearch;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.BulkView.BulkAction;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a cohort's page together. */
@Component
class CohortPages {

    private final CohortApi cohorts;
    private final CohortChoices choices;
    private final StudentSearch students;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    CohortPages(
            CohortApi cohorts,
            CohortChoices choices,
            StudentSearch students,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            Texts texts) {
        this.cohorts = cohorts;
        this.choices = choices;
        this.students = students;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    /**
     * The page as the address says it.
     *
     * @param find what to find students by who could be added
     * @param ticked whether all rows are ticked to begin with
     */
    CohortPage page(UUID id, ListPosition position, @Nullable String find, @Nullable String ticked) {
        var address = "/admin/cohorts/" + id;
        var list = Link.to(address).with("find", find);
        var cohort = parts.load(() -> cohorts.show(id));
        var loading = parts.load(() -> cohorts.members(id, position.after(), position.limit()));
        var found = parts.load(() -> students.find(find));
        var all = parts.load(choices::all);
        var entry = cohort.get();
        var members = loading.unlessSilent();
        return new CohortPage(
                entry,
                columns.of("cohorts.student", "cohorts.number", "cohorts.since"),
                members == null ? null : members.items(),
                members == null
                        ? null
                        : pagers.of(list, position, members.items().size(), members.next(), (long) entry.members())
                                .withCsv(address + "/students.csv"),
                BulkView.of(
                        texts.say("cohorts.chosen"),
                        "students",
                        address + "/members/remove",
                        position.here(list),
                        ticked,
                        List.of(new BulkAction("remove", texts.say("cohorts.remove"), "close"))),
                new PickView(
                        address,
                        find,
                        found.orNull(),
                        address + "/members",
                        texts.say("cohorts.which"),
                        texts.say("cohorts.add.submit")),
                all.orElse(List.of()).stream().filter(it -> !it.id().equals(id)).toList());
    }
}

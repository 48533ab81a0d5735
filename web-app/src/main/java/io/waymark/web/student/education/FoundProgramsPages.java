package io.waymark.web.student.education;

import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.program.ProgramChoices;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds programs for a student; all that the page needs is asked at once. */
@Component
class FoundProgramsPages {

    private final ProgramApi programs;
    private final EducationApi education;
    private final CurrentCaller caller;
    private final ProgramChoices choices;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    FoundProgramsPages(
            ProgramApi programs,
            EducationApi education,
            CurrentCaller caller,
            ProgramChoices choices,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            Texts texts) {
        this.programs = programs;
        this.education = education;
        this.caller = caller;
        this.choices = choices;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    FoundProgramsPage load(ProgramQuery query, ListPosition position) {
        var student = caller.get().person().value();
        var listed = parts.load(() -> query.ask(programs, position));
        var known = parts.load(programs::accreditors);
        var own = parts.load(() -> education.show(student));
        var found = listed.unlessSilent();
        var mine = own.orNull();
        return new FoundProgramsPage(
                query,
                SearchView.of(query.link(), texts.say("education.find"), query.words()),
                filters(query, known.orElse(List.of())),
                columns.of(
                        "education.program",
                        "education.level",
                        "education.mode",
                        "education.accreditation",
                        "education.cost",
                        "education.choose"),
                found == null ? null : found.items(),
                found == null ? null : pagers.of(query.link(), position, found),
                mine == null ? Set.of() : ids(mine.shortlist()));
    }

    private static Set<UUID> ids(List<ProgramView> shortlist) {
        return shortlist.stream().map(ProgramView::id).collect(Collectors.toSet());
    }

    private List<Filter> filters(ProgramQuery query, List<io.waymark.advising.api.kind.Choice> accreditors) {
        var words = Filter.ofWords(query.link(), "q", texts.say("education.find"), query.words());
        return Stream.concat(
                        words.stream(),
                        Stream.of(
                                filter(query, "level", choices.levels(), query.level()),
                                filter(query, "mode", choices.modes(), query.mode()),
                                filter(query, "accreditor", choices.accreditors(accreditors), query.accreditor())))
                .toList();
    }

    private Filter filter(ProgramQuery query, String parameter, List<Choice> offered, @Nullable String chosen) {
        return Filter.of(query.link(), parameter, texts.say("education.by." + parameter), offered, chosen);
    }
}

package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.kind.Choice;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.program.ProgramChoices;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of programs together. */
@Component
class ProgramPages {

    private final ProgramApi programs;
    private final ProgramChoices choices;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    ProgramPages(
            ProgramApi programs, ProgramChoices choices, PageParts parts, Columns columns, Pagers pagers, Texts texts) {
        this.programs = programs;
        this.choices = choices;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    ProgramsPage load(ProgramSearch search, ListPosition position) {
        var listed = parts.load(() -> search.ask(programs, position.after(), position.limit()));
        var known = parts.load(programs::accreditors);
        var found = listed.unlessSilent();
        return new ProgramsPage(
                SearchView.of(search.link(), texts.say("programs.find"), search.words()),
                filters(search, known.orElse(List.of())),
                columns.of("programs.program", "programs.level", "programs.mode", "programs.accreditation"),
                found == null ? null : found.items(),
                found == null
                        ? null
                        : pagers.of(search.link(), position, found)
                                .withCsv(search.file().toString()));
    }

    private List<Filter> filters(ProgramSearch search, List<Choice> accreditors) {
        var words = Filter.ofWords(search.link(), "q", texts.say("programs.find"), search.words());
        var retired = new io.waymark.web.ui.form.Choice(ProgramSearch.RETIRED, texts.say("programs.retired"));
        return Stream.concat(
                        words.stream(),
                        Stream.of(
                                filter(search, "level", choices.levels(), search.level()),
                                filter(search, "mode", choices.modes(), search.mode()),
                                filter(search, "accreditor", choices.accreditors(accreditors), search.accreditor()),
                                filter(search, "state", List.of(retired), search.state())))
                .toList();
    }

    private Filter filter(
            ProgramSearch search,
            String parameter,
            List<io.waymark.web.ui.form.Choice> offered,
            @Nullable String chosen) {
        return Filter.of(search.link(), parameter, texts.say("programs.by." + parameter), offered, chosen);
    }
}

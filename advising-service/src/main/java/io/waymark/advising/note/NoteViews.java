package io.waymark.advising.note;

import io.waymark.advising.api.note.NoteView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows notes with who wrote them, and whether that is the caller. */
@Component
class NoteViews {

    private final People people;
    private final CurrentCaller caller;

    NoteViews(People people, CurrentCaller caller) {
        this.people = people;
        this.caller = caller;
    }

    NoteView of(Note note) {
        return view(note, people.briefs(List.of(note.author())));
    }

    Page<NoteView> of(Page<Note> page) {
        var authors = people.briefs(page.items().stream().map(Note::author).collect(Collectors.toSet()));
        return page.map(it -> view(it, authors));
    }

    private NoteView view(Note note, Map<PersonId, PersonBrief> authors) {
        var author = Objects.requireNonNull(authors.get(note.author()));
        return note.view(author, note.isBy(caller.get().person()));
    }
}

package io.waymark.advising.note;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteRuleTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T14:00:00Z");
    private static final PersonId MAYA = PersonId.next();
    private static final PersonId DANA = PersonId.next();

    private final Note note =
            new Note(UUID.randomUUID(), MAYA, DANA, new NoteEntry("Wants to work nights.", false), MONDAY);

    @Test
    void isByWhoeverWroteItAndNotByTheStudent() {
        assertThat(note.isBy(DANA)).isTrue();
        assertThat(note.isBy(MAYA)).isFalse();
    }

    @Test
    void isNotEditedAsItIsWritten() {
        assertThat(shown()).returns(MONDAY, NoteView::writtenAt).returns(null, NoteView::editedAt);
    }

    @Test
    void saysWhenItsTextWasChanged() {
        note.rewrite(new NoteEntry("Wants to work days.", false), TUESDAY);

        assertThat(shown())
                .returns("Wants to work days.", NoteView::body)
                .returns(MONDAY, NoteView::writtenAt)
                .returns(TUESDAY, NoteView::editedAt);
    }

    @Test
    void saysWhenItWasSharedOrTakenBack() {
        note.rewrite(new NoteEntry("Wants to work nights.", true), TUESDAY);

        assertThat(shown()).returns(true, NoteView::shared).returns(TUESDAY, NoteView::editedAt);
    }

    @Test
    void isNotEditedBySavingItAsItIs() {
        note.rewrite(new NoteEntry("Wants to work nights.", false), TUESDAY);

        assertThat(shown()).returns(null, NoteView::editedAt);
    }

    private NoteView shown() {
        return note.view(new PersonBrief(DANA.value(), "Dana", "Advisor"), true);
    }
}

package io.waymark.advising.note;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class NoteListTests {

    private static final Revision FIRST = new Revision(0);

    private final Colleges colleges;
    private final MovableClock clock;
    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final NoteApi asDana;
    private final NoteApi asMaya;

    @Autowired
    NoteListTests(Colleges colleges, MovableClock clock) {
        this.colleges = colleges;
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asDana = alder.as(dana, Role.ADVISOR, NoteApi.class);
        asMaya = alder.as(maya, Role.STUDENT, NoteApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void showsTheNewestFirst() {
        write("first", false);
        clock.set(MovableClock.MONDAY_MORNING.plusSeconds(60));
        write("second", true);

        assertThat(bodies(asDana)).containsExactly("second", "first");
    }

    @Test
    void walksNotesOfOneMomentInStretchesWithoutLosingAny() {
        for (var i = 0; i < 5; i++) {
            write("note " + i, true);
        }
        var seen = new ArrayList<UUID>();
        @Nullable String after = null;
        do {
            var page = asMaya.list(maya.value(), after, 2);
            page.items().forEach(it -> seen.add(it.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void saysWhichNotesAreOnesOwn() {
        write("Shared.", true);

        assertThat(asDana.list(maya.value(), null, 10).items())
                .extracting(NoteView::mine)
                .containsExactly(true);
        assertThat(asMaya.list(maya.value(), null, 10).items())
                .extracting(NoteView::mine)
                .containsExactly(false);
    }

    @Test
    void showsTheStudentNothingThatIsSharedNoLonger() {
        var note = write("Shared.", true);

        asDana.edit(note.id(), new NoteEntry("Shared.", false), FIRST);

        assertThat(bodies(asMaya)).isEmpty();
        assertThat(bodies(asDana)).containsExactly("Shared.");
    }

    @Test
    void keepsTheVersionOfANoteThatIsSavedAsItIs() {
        var note = write("Draft.", false);

        assertThat(asDana.edit(note.id(), new NoteEntry("Draft.", false), FIRST))
                .isEqualTo(note);
    }

    @Test
    void isOpenToAnAdvisorAgainWhoGetsTheStudentBack() {
        var note = write("Private.", false);
        alder.assign(alder.advisor("Carla"), maya);
        refused(HttpStatus.NOT_FOUND, "no-such-note", () -> asDana.show(note.id()));

        alder.assign(dana, maya);

        assertThat(asDana.show(note.id())).isEqualTo(note);
    }

    @Test
    void isClosedToAdminsWhoDoNotAdvise() {
        write("Shared.", true);

        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(NoteApi.class).list(maya.value(), null, 10));
    }

    @Test
    void isClosedToOtherColleges() {
        var note = write("Shared.", true);
        var birch = colleges.open();
        var stranger = birch.as(dana, Role.ADVISOR, NoteApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> stranger.list(maya.value(), null, 10));
        refused(HttpStatus.NOT_FOUND, "no-such-note", () -> stranger.show(note.id()));
    }

    @Test
    void writesDownThatAnAdvisorReadThemAndNotThatTheStudentDid() {
        bodies(asDana);
        bodies(asMaya);

        assertThat(alder.sql("select reader_id from disclosure where what = 'notes'", UUID.class))
                .containsExactly(dana.value());
    }

    @Test
    void leavesNoNoteBehindThatWasDeleted() {
        var note = write("Gone.", false);
        asDana.delete(note.id(), FIRST);

        assertThat(alder.count("note")).isZero();
        refused(HttpStatus.NOT_FOUND, "no-such-note", () -> asDana.delete(note.id(), FIRST));
    }

    @Test
    void isAboutAndBySomebodyAtTheCollege() {
        write("Draft.", false);

        assertThatThrownBy(() -> move("student_id")).hasStackTraceContaining("a_note_is_about_a_student");
        assertThatThrownBy(() -> move("author_id")).hasStackTraceContaining("a_note_has_an_author");
    }

    private void move(String column) {
        alder.sql("update note set %s = gen_random_uuid() returning 1".formatted(column), Integer.class);
    }

    private NoteView write(String body, boolean shared) {
        return asDana.add(maya.value(), new NoteEntry(body, shared), null);
    }

    private List<String> bodies(NoteApi reader) {
        return reader.list(maya.value(), null, 10).items().stream()
                .map(NoteView::body)
                .toList();
    }
}

package io.waymark.advising.note;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteForMany;
import io.waymark.advising.api.note.NoteView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class NoteTests {

    private static final Revision FIRST = new Revision(0);

    private final College alder;
    private final PersonId maya;
    private final PersonId dana;
    private final NoteApi asDana;
    private final NoteApi asMaya;

    @Autowired
    NoteTests(Colleges colleges) {
        alder = colleges.open();
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asDana = alder.as(dana, Role.ADVISOR, NoteApi.class);
        asMaya = alder.as(maya, Role.STUDENT, NoteApi.class);
    }

    @Test
    void showsTheStudentWhatIsSharedAndNothingElse() {
        asDana.add(maya.value(), new NoteEntry("Worried about money.", false), null);
        asDana.add(maya.value(), new NoteEntry("We agreed on June.", true), null);

        assertThat(asMaya.list(maya.value(), null, 10).items())
                .extracting(NoteView::body)
                .containsExactly("We agreed on June.");
        assertThat(asDana.list(maya.value(), null, 1).next()).isNotNull();
    }

    @Test
    void passesSharedNotesAndNoPrivateOnesOnToTheNextAdvisor() {
        var secret = asDana.add(maya.value(), new NoteEntry("Private.", false), null);
        asDana.add(maya.value(), new NoteEntry("Shared.", true), null);
        var carla = alder.advisor("Carla");
        alder.assign(carla, maya);
        var asCarla = alder.as(carla, Role.ADVISOR, NoteApi.class);

        assertThat(asCarla.list(maya.value(), null, 10).items())
                .extracting(NoteView::body)
                .containsExactly("Shared.");
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.list(maya.value(), null, 10));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-note",
                () -> asDana.edit(secret.id(), new NoteEntry("Changed.", true), FIRST));
        refused(HttpStatus.NOT_FOUND, "no-such-note", () -> asCarla.delete(secret.id(), FIRST));
        refused(HttpStatus.NOT_FOUND, "no-such-note", () -> asCarla.show(secret.id()));
    }

    @Test
    void doesNotTakeANoteAboutAnotherStudentForTheSameAgain() {
        var eli = alder.student("Eli");
        alder.assign(dana, eli);
        asDana.add(maya.value(), new NoteEntry("Called.", false), "k");

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-reused",
                () -> asDana.add(eli.value(), new NoteEntry("Called.", false), "k"));
    }

    @Test
    void isEditedAndDeletedByItsAuthorWhoReadTheNewest() {
        var note = asDana.add(maya.value(), new NoteEntry("Draft.", false), "k");
        assertThat(asDana.add(maya.value(), new NoteEntry("Draft.", false), "k").id())
                .isEqualTo(note.id());

        assertThat(asDana.show(note.id())).isEqualTo(note);
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.show(note.id()));
        var edited = asDana.edit(note.id(), new NoteEntry("Final.", true), FIRST);
        assertThat(edited.editedAt()).isNotNull();
        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> asDana.delete(note.id(), FIRST));
        asDana.delete(note.id(), Revision.of(edited));
        assertThat(asMaya.list(maya.value(), null, 10).items()).isEmpty();
        assertThat(alder.sql("select count(*) from audit_entry where changed::text like '%Final%'", Integer.class))
                .containsExactly(0);
    }

    @Test
    void isWrittenAboutSeveralStudentsAtOnceOrAboutNone() {
        var eli = alder.student("Eli");
        var hana = alder.student("Hana");
        alder.assign(dana, eli);
        var note = new NoteEntry("Told about the exam.", true);

        refused(
                HttpStatus.NOT_FOUND,
                "no-longer-advised",
                () -> asDana.addToMany(new NoteForMany(Set.of(maya.value(), hana.value()), note)));
        assertThat(alder.count("note")).isZero();
        asDana.addToMany(new NoteForMany(Set.of(maya.value(), eli.value()), note));

        assertThat(alder.count("note")).isEqualTo(2);
        assertThat(asMaya.list(maya.value(), null, 10).items())
                .singleElement()
                .returns("Told about the exam.", NoteView::body)
                .returns(dana.value(), it -> it.author().id())
                .satisfies(it -> asDana.edit(it.id(), new NoteEntry("Changed.", true), Revision.of(it)));
    }

    @Test
    void isWrittenByTheStudentsOwnAdvisorOnly() {
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asMaya.add(maya.value(), new NoteEntry("x", true), null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(alder.advisor("Carla"), Role.ADVISOR, NoteApi.class)
                        .add(maya.value(), new NoteEntry("x", true), null));
    }
}

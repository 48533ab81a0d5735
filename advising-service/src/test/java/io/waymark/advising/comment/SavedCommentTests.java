package io.waymark.advising.comment;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class SavedCommentTests {

    private static final SavedCommentEntry WHO = new SavedCommentEntry("  Say who would use this.\n");
    private static final SavedCommentEntry PDF = new SavedCommentEntry("Send it as a PDF.");

    private final College alder;
    private final SavedCommentApi asDana;

    @Autowired
    SavedCommentTests(Colleges colleges) {
        alder = colleges.open();
        asDana = alder.as(alder.advisor("Dana"), Role.ADVISOR, SavedCommentApi.class);
    }

    @Test
    void isKeptAndRewrittenAndDeletedByItsReviewer() {
        var kept = asDana.add(WHO, null);
        asDana.add(PDF, null);
        assertThat(asDana.list())
                .extracting(SavedCommentView::text)
                .containsExactly("Say who would use this.", "Send it as a PDF.");

        var rewritten = asDana.edit(kept.id(), new SavedCommentEntry("Say for whom."), Revision.of(kept));
        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> asDana.delete(kept.id(), Revision.of(kept)));
        asDana.delete(kept.id(), Revision.of(rewritten));

        assertThat(rewritten.text()).isEqualTo("Say for whom.");
        assertThat(asDana.list()).extracting(SavedCommentView::text).containsExactly("Send it as a PDF.");
    }

    @Test
    void isNobodyElses() {
        var kept = asDana.add(WHO, null);
        for (var role : new Role[] {Role.ADVISOR, Role.REGISTRAR, Role.FACULTY, Role.MENTOR, Role.STUDENT}) {
            var other = alder.as(alder.add(role, "Carla", "Reyes"), role, SavedCommentApi.class);

            assertThat(other.list()).isEmpty();
            refused(HttpStatus.NOT_FOUND, "no-such-comment", () -> other.edit(kept.id(), PDF, Revision.of(kept)));
            refused(HttpStatus.NOT_FOUND, "no-such-comment", () -> other.delete(kept.id(), Revision.of(kept)));
        }
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(SavedCommentApi.class).list());
    }

    @Test
    void isKeptOnceHoweverOftenItIsSent() {
        var first = asDana.add(WHO, "again");

        assertThat(asDana.add(WHO, "again")).isEqualTo(first);
        assertThat(asDana.list()).hasSize(1);
    }

    @Test
    void saysSomething() {
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> asDana.add(new SavedCommentEntry(" "), null));
        refused(HttpStatus.BAD_REQUEST, "invalid-request", () -> asDana.add(new SavedCommentEntry("\u2003"), null));
    }

    @Test
    void isOneOfFiftyAtMost() {
        for (int i = 0; i < SavedCommentApi.MOST; i++) {
            asDana.add(new SavedCommentEntry("Comment " + i), null);
        }

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "too-many-saved-comments", () -> asDana.add(WHO, null));
    }

    @Test
    void leavesNoTextInTheTrail() {
        asDana.add(WHO, null);

        assertThat(alder.count("audit_entry where entity = 'saved_comment'")).isOne();
        assertThat(alder.count("audit_entry where entity = 'saved_comment' and audit_entry::text like '%Say who%'"))
                .isZero();
    }
}

package io.waymark.advising.comment;

import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

/** For whoever can be asked to verify. */
@RestController
class SavedCommentController implements SavedCommentApi {

    private static final String REVIEWERS = "hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')";

    private final SavedCommentService comments;

    SavedCommentController(SavedCommentService comments) {
        this.comments = comments;
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public List<SavedCommentView> list() {
        return comments.list();
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public SavedCommentView add(SavedCommentEntry comment, @Nullable String key) {
        return comments.add(comment, key);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public SavedCommentView edit(UUID comment, SavedCommentEntry entry, Revision revision) {
        return comments.edit(comment, entry, revision);
    }

    @Override
    @PreAuthorize(REVIEWERS)
    public void delete(UUID comment, Revision revision) {
        comments.delete(comment, revision);
    }
}

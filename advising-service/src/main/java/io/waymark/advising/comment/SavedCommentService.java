package io.waymark.advising.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.comment.SavedCommentEntry;
import io.waymark.advising.api.comment.SavedCommentView;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class SavedCommentService {

    private final SavedCommentRepository comments;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    SavedCommentService(SavedCommentRepository comments, IdempotencyKeys keys, CurrentCaller caller) {
        this.comments = comments;
        this.keys = keys;
        this.caller = caller;
    }

    List<SavedCommentView> list() {
        return kept().stream().map(SavedComment::view).toList();
    }

    SavedCommentView add(SavedCommentEntry entry, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(earlier -> own(earlier).view()).orElseGet(() -> {
            if (kept().size() >= SavedCommentApi.MOST) {
                throw new RuleViolationException(
                        "too-many-saved-comments",
                        "You can save up to %d comments. Delete one first.".formatted(SavedCommentApi.MOST),
                        Map.of("most", SavedCommentApi.MOST));
            }
            var comment = new SavedComment(id, caller.get().person(), entry.text());
            return comments.saveAndFlush(comment).view();
        });
    }

    SavedCommentView edit(UUID id, SavedCommentEntry entry, Revision revision) {
        var comment = own(id);
        revision.requireCurrent(comment.version());
        comment.rewrite(entry.text());
        return comments.saveAndFlush(comment).view();
    }

    void delete(UUID id, Revision revision) {
        var comment = own(id);
        revision.requireCurrent(comment.version());
        comments.delete(comment);
    }

    private List<SavedComment> kept() {
        return comments.of(caller.get().person().value());
    }

    private SavedComment own(UUID id) {
        return comments.findById(id)
                .filter(it -> it.isOf(caller.get().person()))
                .orElseThrow(() -> new NotFoundException("no-such-comment", "There is no such saved comment."));
    }
}

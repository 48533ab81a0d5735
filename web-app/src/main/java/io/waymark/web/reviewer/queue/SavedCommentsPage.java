package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.comment.SavedCommentView;
import java.util.List;

/** A reviewer's saved comments as they are drawn, on the way to a queue and back. */
record SavedCommentsPage(ReviewQueue queue, List<SavedCommentView> comments) {}

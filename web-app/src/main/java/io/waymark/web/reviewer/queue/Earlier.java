package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;

/** What the student submitted for the same requirement before, and what became of it. */
record Earlier(EvidenceView evidence, State state, Submitted submitted) {}

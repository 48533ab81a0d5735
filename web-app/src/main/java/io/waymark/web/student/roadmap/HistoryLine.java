package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.web.ui.evidence.Submitted;
import io.waymark.web.ui.page.State;

/** One piece of evidence in a step's history, and what became of it. */
record HistoryLine(EvidenceView evidence, Submitted submitted, State state, String word, String detail) {}

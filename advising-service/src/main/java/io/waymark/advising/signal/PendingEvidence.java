package io.waymark.advising.signal;

import java.time.LocalDate;

/** Evidence that waits for the advisor since it was submitted, or for the student since it was last returned. */
record PendingEvidence(String requirement, boolean returned, LocalDate since) {}

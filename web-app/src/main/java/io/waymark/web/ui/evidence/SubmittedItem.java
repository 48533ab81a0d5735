package io.waymark.web.ui.evidence;

/** An item of a checklist, and whether the student checked it. */
record SubmittedItem(String label, boolean checked) {}

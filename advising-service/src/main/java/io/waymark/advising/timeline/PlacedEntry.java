package io.waymark.advising.timeline;

import io.waymark.advising.api.timeline.TimelineEntryView;

/** An entry and where it stands. */
record PlacedEntry(TimelineEntryView entry, TimelinePlace place) {}

package io.waymark.advising.api.kind;

import io.waymark.core.roadmap.EntryField;

/** What an entry says in one field. */
public record AskedField(String key, String label, EntryField.Type type) {}

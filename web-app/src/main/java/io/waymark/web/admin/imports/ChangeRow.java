package io.waymark.web.admin.imports;

/** What changes about somebody, as a page says it; {@code item} says which of several things, or is empty. */
record ChangeRow(int row, String person, String item, String was, String becomes) {}

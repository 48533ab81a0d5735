package io.waymark.web.admin.imports;

/** An error of an import as a page says it. */
record ErrorRow(int row, String column, String value, String problem, String remedy) {}

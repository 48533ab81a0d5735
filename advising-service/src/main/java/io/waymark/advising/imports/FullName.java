package io.waymark.advising.imports;

/** A name that stands in one column: the family name before a comma, or the last word. */
record FullName(String given, String family) {

    static FullName of(String written) {
        var comma = written.indexOf(',');
        if (comma >= 0) {
            return new FullName(
                    written.substring(comma + 1).strip(),
                    written.substring(0, comma).strip());
        }
        var space = written.lastIndexOf(' ');
        return space < 0
                ? new FullName(written, "")
                : new FullName(written.substring(0, space), written.substring(space + 1));
    }

    String part(ImportColumn column) {
        return column == ImportColumn.GIVEN_NAME ? given : family;
    }
}

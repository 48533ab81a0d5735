package io.waymark.advising.api.imports;

import java.util.List;

/**
 * The columns of a file that could not be read by their names, and what they may be.
 *
 * @param source whose they may be
 * @param everybody the role that all may have; empty if a column says it
 * @param targets what a column may be: one of ours, {@code full_name}, {@code status} or the key of an attribute behind {@value #ATTRIBUTE}
 * @param roles what everybody may be
 */
public record ForeignColumns(
        String source, String everybody, List<ForeignColumn> columns, List<String> targets, List<String> roles) {

    /** Stands before the key of an attribute, which may be called as anything else is. */
    public static final String ATTRIBUTE = "attribute:";

    public ForeignColumns {
        columns = List.copyOf(columns);
        targets = List.copyOf(targets);
        roles = List.copyOf(roles);
    }
}

package io.waymark.advising.imports;

import io.waymark.advising.csv.FileCell;
import io.waymark.core.text.WrittenText;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Systems whose exports are known by some of their headings. */
enum ForeignSystem {
    CANVAS_GRADEBOOK(
            "Canvas gradebook",
            Set.of("student", "section"),
            Map.of("student", "full_name", "sis_user_id", "number", "id", "", "sis_login_id", "email", "section", "")),
    CANVAS(
            "Canvas SIS",
            Set.of("user_id", "login_id"),
            Map.of("user_id", "number", "login_id", "", "full_name", "", "sortable_name", "", "short_name", "")),
    ONE_ROSTER(
            "OneRoster",
            Set.of("sourced_id", "enabled_user"),
            Map.of("identifier", "number", "sourced_id", "", "username", "", "user_ids", "", "middle_name", "")),
    BANNER(
            "Banner",
            Set.of("pidm"),
            Map.of("pidm", "", "spriden_pidm", "", "spriden_id", "number", "id", "number", "spriden_mi", "")),
    BANNER_TABLE(
            "Banner",
            Set.of("spriden_id"),
            Map.of("spriden_pidm", "", "spriden_id", "number", "goremal_email_address", "email", "spriden_mi", "")),
    PEOPLE_SOFT(
            "PeopleSoft",
            Set.of("emplid"),
            Map.of("emplid", "number", "acad_career", "", "acad_prog", "", "name", "full_name", "email_addr", "email"));

    private final String label;
    private final Set<String> signature;
    private final Map<String, String> columns;

    ForeignSystem(String label, Set<String> signature, Map<String, String> columns) {
        this.label = label;
        this.signature = signature;
        this.columns = columns;
    }

    static Optional<ForeignSystem> of(Collection<String> headings) {
        var keys = headings.stream().map(ForeignSystem::key).toList();
        return Arrays.stream(values())
                .filter(it -> keys.containsAll(it.signature))
                .findFirst();
    }

    static boolean isHeading(String text) {
        var key = key(text);
        return Arrays.stream(values()).anyMatch(it -> it.signature.contains(key) || it.columns.containsKey(key));
    }

    String label() {
        return label;
    }

    /** What it puts under a heading; empty for what nobody here asks for. */
    Optional<String> column(String heading) {
        return Optional.ofNullable(columns.get(key(heading)));
    }

    private static String key(String text) {
        return WrittenText.asKey(FileCell.plain(text));
    }
}

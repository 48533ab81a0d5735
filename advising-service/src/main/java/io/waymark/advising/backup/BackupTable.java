package io.waymark.advising.backup;

import java.util.List;
import java.util.Set;

/**
 * A table as it is copied.
 *
 * @param key what its rows are put in order by, so that the same rows make the same bytes
 * @param byMonth whether it has a partition for each month
 */
record BackupTable(String name, List<String> columns, List<String> key, boolean ofACollege, boolean byMonth) {

    /** Everybody signs in again, and nobody's attempts are held against them. */
    private static final Set<String> LEFT_OUT =
            Set.of("web.attempt", "web.spring_session", "web.spring_session_attributes");

    private static final Set<String> THE_PLATFORMS_OWN = Set.of("web.signing_key");

    boolean isCopied(BackupScope scope) {
        return !LEFT_OUT.contains(name) && (scope.isEverything() || !THE_PLATFORMS_OWN.contains(name));
    }

    /** Whether a restore takes away what is in it. What was left out of everything goes too: it belongs to nobody any more. */
    boolean isEmptied(BackupScope scope) {
        return scope.isEverything() || isCopied(scope);
    }

    String copyOut(BackupScope scope) {
        return "copy (select %s from %s t %s order by %s) to stdout"
                .formatted(String.join(", ", columns), name, where(scope), String.join(", ", key));
    }

    String copyIn() {
        return "copy %s (%s) from stdin".formatted(name, String.join(", ", columns));
    }

    String empty(BackupScope scope) {
        return "delete from %s t %s".formatted(name, where(scope));
    }

    /** A task's data names the college that it works for. */
    private String where(BackupScope scope) {
        if (scope.isEverything()) {
            return "";
        }
        return ofACollege
                ? "where institution_id = '%s'".formatted(scope)
                : "where convert_from(task_data, 'UTF8') like '%%%s%%'".formatted(scope);
    }
}

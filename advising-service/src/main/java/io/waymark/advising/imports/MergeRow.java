package io.waymark.advising.imports;

import io.waymark.advising.person.PersonEntries.WrittenPerson;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What will be written of a person: what all rows of theirs say, but for what stays as it is.
 *
 * @param values by column
 * @param attributes by key
 * @param another whether the person is new, or will be another in the directory, and was not written before
 * @param assigned whether the student does not have the advisor yet whom the file names
 * @param kept the columns that stay as they are
 */
record MergeRow(
        int row,
        PersonId person,
        Map<ImportColumn, String> values,
        Map<String, String> attributes,
        Set<Role> roles,
        Set<String> cohorts,
        boolean isNew,
        boolean another,
        boolean assigned,
        Kept kept) {

    /** What stays as it is in the directory although the file says something else. */
    record Kept(List<String> columns, List<String> roles, List<String> cohorts) {

        boolean keeps(ImportColumn column) {
            return columns.contains(column.header());
        }
    }

    /** Somebody may have taken that role away by hand, and it stays so. */
    boolean isStudent() {
        return roles.contains(Role.STUDENT) && !kept.roles().contains(Role.STUDENT.name());
    }

    /** Of whoever is something else too, that was written before. */
    boolean isOnlyStudent() {
        return roles.equals(Set.of(Role.STUDENT));
    }

    WrittenPerson written() {
        var given = new HashSet<>(roles);
        kept.roles().stream().map(Role::valueOf).forEach(given::remove);
        return new WrittenPerson(
                person,
                isNew,
                value(ImportColumn.NUMBER),
                written(ImportColumn.GIVEN_NAME),
                null,
                written(ImportColumn.FAMILY_NAME),
                written(ImportColumn.EMAIL),
                given,
                written(ImportColumn.TIME_ZONE),
                null);
    }

    Set<String> joined() {
        var joined = new HashSet<>(cohorts);
        kept.cohorts().forEach(joined::remove);
        return joined;
    }

    Map<String, String> writtenAttributes() {
        var written = new HashMap<>(attributes);
        kept.columns().forEach(written::remove);
        return written;
    }

    /** The number of the advisor to assign, if any. */
    @Nullable
    String advisor() {
        return assigned ? written(ImportColumn.ADVISOR_NUMBER) : null;
    }

    /** The roadmap to be on, if any. */
    @Nullable
    String roadmap() {
        return written(ImportColumn.ROADMAP);
    }

    @Nullable
    LocalDate startedOn() {
        var day = written(ImportColumn.STARTED_ON);
        return day == null ? null : LocalDate.parse(day);
    }

    private String value(ImportColumn column) {
        return values.getOrDefault(column, "");
    }

    private @Nullable String written(ImportColumn column) {
        var value = value(column);
        return value.isEmpty() || kept.keeps(column) ? null : value;
    }
}

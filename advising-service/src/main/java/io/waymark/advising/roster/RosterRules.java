package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.institution.Zones;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a row. Every fault of a row is told, not just the first. */
record RosterRules(Set<String> roadmaps) {

    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s,;<>\"()]+@[^@\\s,;<>\"()]*[^@\\s,;<>\"().]\\.[^@\\s,;<>\"().]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Set<String> ROLES = Set.of("student", "advisor", "mentor", "admin");

    List<RosterFault> check(StagedRow row) {
        List<RosterFault> faults = new ArrayList<>();
        for (var column : RosterColumn.values()) {
            if (isText(row, column, faults)) {
                rule(row, column, faults);
            }
        }
        if (row.surplus() > 0) {
            faults.add(Faults.ofRow(
                    row.row(),
                    "too-many-values",
                    "This row has more values than there are columns.",
                    "Put values that contain a comma in quotation marks."));
        }
        return faults;
    }

    private static boolean isText(StagedRow row, RosterColumn column, List<RosterFault> faults) {
        var value = row.value(column);
        if (value.isEmpty()) {
            if (column.isNeeded()) {
                faults.add(fault(row, column, "missing-value", "This is empty, but needed.", "Fill it in."));
            }
            return false;
        }
        if (value.indexOf('\ufffd') >= 0) {
            faults.add(
                    fault(row, column, "not-utf-8", "Some letters cannot be read.", "Save the file as CSV in UTF-8."));
            return false;
        }
        if (CONTROL.matcher(value).find()) {
            faults.add(
                    fault(row, column, "control-characters", "There are invisible characters in it.", "Type it anew."));
            return false;
        }
        if (value.length() > column.longest()) {
            var problem = "This is longer than %d characters.".formatted(column.longest());
            faults.add(fault(row, column, "too-long", problem, "Shorten it."));
            return false;
        }
        return true;
    }

    private void rule(StagedRow row, RosterColumn column, List<RosterFault> faults) {
        var value = row.value(column);
        switch (column) {
            case ROLE -> {
                if (!ROLES.contains(value.toLowerCase(Locale.ROOT))) {
                    faults.add(fault(
                            row,
                            column,
                            "unknown-role",
                            "There is no such role.",
                            "Write student, advisor, mentor or admin."));
                }
            }
            case NUMBER -> duplicate(row, column, row.sameNumber(), "duplicate-number", faults);
            case EMAIL -> email(row, faults);
            case TIME_ZONE -> {
                if (!Zones.isKnown(value)) {
                    faults.add(fault(
                            row,
                            column,
                            "unknown-zone",
                            "There is no such time zone.",
                            "Write one like America/New_York."));
                }
            }
            case ADVISOR_NUMBER -> {
                if (!row.advisorKnown()) {
                    faults.add(fault(
                            row,
                            column,
                            "unknown-advisor",
                            "No advisor has this number.",
                            "Use the number of an advisor in the directory or in this file."));
                }
            }
            case ROADMAP -> roadmap(row, faults);
            case STARTED_ON -> date(row, faults);
            default -> {
                // names and cohorts may be anything
            }
        }
    }

    private static void email(StagedRow row, List<RosterFault> faults) {
        if (!EMAIL.matcher(row.value(RosterColumn.EMAIL)).matches()) {
            faults.add(fault(
                    row,
                    RosterColumn.EMAIL,
                    "bad-email",
                    "This is not a complete e-mail address.",
                    "Write it like name@college.edu."));
            return;
        }
        duplicate(row, RosterColumn.EMAIL, row.sameEmail(), "duplicate-email", faults);
        if (row.emailOwner() != null) {
            faults.add(fault(
                    row,
                    RosterColumn.EMAIL,
                    "email-taken",
                    "This address belongs to number %s in the directory.".formatted(row.emailOwner()),
                    "Use another address, or change that person first."));
        }
    }

    private static void duplicate(
            StagedRow row, RosterColumn column, @Nullable Integer other, String code, List<RosterFault> faults) {
        if (other != null) {
            faults.add(fault(
                    row,
                    column,
                    code,
                    "This appears twice, also in row %d.".formatted(other),
                    "Keep one of the two rows."));
        }
    }

    private void roadmap(StagedRow row, List<RosterFault> faults) {
        var value = row.value(RosterColumn.ROADMAP);
        if (!roadmaps.contains(value)) {
            faults.add(fault(
                    row,
                    RosterColumn.ROADMAP,
                    "unknown-roadmap",
                    "No roadmap has this key.",
                    nearest(value).map("Did you mean %s?"::formatted).orElse("Use a key from the list of roadmaps.")));
        } else if (row.otherRoadmap() != null) {
            faults.add(fault(
                    row,
                    RosterColumn.ROADMAP,
                    "other-roadmap",
                    "This student walks %s already.".formatted(row.otherRoadmap()),
                    "Leave this empty, or write that key."));
        }
    }

    private static void date(StagedRow row, List<RosterFault> faults) {
        var value = row.value(RosterColumn.STARTED_ON);
        try {
            if (DATE.matcher(value).matches()) {
                var year = LocalDate.parse(value).getYear();
                if (year >= 1900 && year < 2200) {
                    return;
                }
            }
        } catch (DateTimeParseException noSuchDay) {
            // said below
        }
        faults.add(fault(
                row,
                RosterColumn.STARTED_ON,
                "bad-date",
                "There is no such day.",
                "Write year-month-day, for example 2026-02-28."));
    }

    /** The key that shares the most pairs of letters with what was written, if it shares any worth naming. */
    private Optional<String> nearest(String value) {
        var written = pairs(value);
        return roadmaps.stream()
                .map(key -> Map.entry(key, likeness(written, pairs(key))))
                .filter(it -> it.getValue() > 0.3)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Set<String> pairs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - 1))
                .mapToObj(it -> text.substring(it, it + 2).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static double likeness(Set<String> one, Set<String> other) {
        var shared = new HashSet<>(one);
        shared.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? 0 : 2.0 * shared.size() / (one.size() + other.size());
    }

    private static RosterFault fault(StagedRow row, RosterColumn column, String code, String problem, String remedy) {
        return Faults.of(row.row(), column, row.value(column), code, problem, remedy);
    }
}

package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.institution.Zones;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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
            case NUMBER -> contradiction(row, faults);
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
                if (value.equals(row.value(RosterColumn.NUMBER))) {
                    faults.add(fault(
                            row,
                            column,
                            "own-advisor",
                            "This is the student's own number.",
                            "Name another advisor: nobody is their own."));
                } else if (!row.advisorKnown()) {
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
        if (row.sameEmail() != null) {
            faults.add(fault(
                    row,
                    RosterColumn.EMAIL,
                    "duplicate-email",
                    "This address appears twice, also in row %d for another number.".formatted(row.sameEmail()),
                    "Keep one of the two rows, or give one of them another address."));
        }
        if (row.emailOwner() != null) {
            faults.add(fault(
                    row,
                    RosterColumn.EMAIL,
                    "email-taken",
                    "This address belongs to number %s in the directory.".formatted(row.emailOwner()),
                    "Use another address, or change that person first."));
        }
    }

    /** One person may have several rows, as long as they say the same about the person. */
    private static void contradiction(StagedRow row, List<RosterFault> faults) {
        if (!row.differs().isEmpty()) {
            faults.add(fault(
                    row,
                    RosterColumn.NUMBER,
                    "duplicate-number",
                    "This number is also in row %d, and its rows differ in: %s."
                            .formatted(row.sameNumber(), String.join(", ", row.differs())),
                    "Write the same in all rows of one person, or give this one another number."));
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
                    RoadmapSuggestion.nearest(value, roadmaps)
                            .map("Did you mean %s?"::formatted)
                            .orElse("Use a key from the list of roadmaps.")));
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

    private static RosterFault fault(StagedRow row, RosterColumn column, String code, String problem, String remedy) {
        return Faults.of(row.row(), column, row.value(column), code, problem, remedy);
    }
}

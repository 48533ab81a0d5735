package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import java.util.Optional;
import java.util.Set;

/**
 * What can be wrong with what a row says of a student's way.
 *
 * @param roadmaps the keys of those there are
 * @param advisors the numbers of those who are advisors when the file has been applied
 */
record StudentRules(Set<String> roadmaps, Set<String> advisors) {

    Optional<RosterFault> check(Cell cell) {
        return switch (cell.column()) {
            case ADVISOR_NUMBER -> advisor(cell);
            case ROADMAP -> roadmap(cell);
            case STARTED_ON -> day(cell);
            default -> Optional.empty();
        };
    }

    private Optional<RosterFault> advisor(Cell cell) {
        if (cell.value().equals(cell.row().value(RosterColumn.NUMBER))) {
            return cell.fault(
                    "own-advisor", "This is the student's own number.", "Name another advisor: nobody is their own.");
        }
        return cell.row().advisorStays() || advisors.contains(cell.value())
                ? Optional.empty()
                : cell.fault(
                        "unknown-advisor",
                        "No advisor has this number.",
                        "Use the number of an advisor in the directory or in this file.");
    }

    private Optional<RosterFault> roadmap(Cell cell) {
        if (!roadmaps.contains(cell.value())) {
            return cell.fault(
                    "unknown-roadmap",
                    "No roadmap has this key.",
                    RoadmapSuggestion.nearest(cell.value(), roadmaps)
                            .map("Did you mean %s?"::formatted)
                            .orElse("Use a key from the list of roadmaps."));
        }
        var other = cell.row().otherRoadmap();
        return other == null
                ? Optional.empty()
                : cell.fault(
                        "other-roadmap",
                        "This student walks %s already.".formatted(other),
                        "Leave this empty, or write that key.");
    }

    private static Optional<RosterFault> day(Cell cell) {
        if (WrittenDay.isDay(cell.value())) {
            return Optional.empty();
        }
        return WrittenDay.meant(cell.value())
                .map(day -> cell.fault(
                        "bad-date",
                        "The day is not written as year-month-day.",
                        "Write %s if that is the day.".formatted(day)))
                .orElseGet(() -> cell.fault(
                        "bad-date", "There is no such day.", "Write year-month-day, for example 2026-02-28."));
    }
}

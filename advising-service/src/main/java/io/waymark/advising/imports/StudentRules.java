package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.csv.DayReading;
import io.waymark.advising.csv.DayReading.NotRead;
import io.waymark.advising.csv.WrittenDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with what a row says of a student's way.
 *
 * @param roadmaps the keys of those there are
 * @param advisors the numbers of those who are advisors when the file has been applied
 * @param archived the cohorts that nobody joins any more
 * @param order in which the college writes days
 */
record StudentRules(
        Set<String> roadmaps,
        Set<String> advisors,
        Set<String> archived,
        @Nullable DateOrder order) {

    Optional<ImportError> check(Cell cell) {
        return switch (cell.column()) {
            case COHORT -> cohort(cell);
            case ADVISOR_NUMBER -> advisor(cell);
            case ROADMAP -> roadmap(cell);
            case STARTED_ON -> day(cell);
            default -> Optional.empty();
        };
    }

    private Optional<ImportError> cohort(Cell cell) {
        return cell.row().student() && !cell.row().member() && archived.contains(cell.value())
                ? cell.error("archived-cohort")
                : Optional.empty();
    }

    private Optional<ImportError> advisor(Cell cell) {
        if (cell.value().equals(cell.row().value(ImportColumn.NUMBER))) {
            return cell.error("own-advisor");
        }
        return SpoiltNumber.in(cell.value()).isPresent() || cell.row().advisorStays() || advisors.contains(cell.value())
                ? Optional.empty()
                : cell.error("unknown-advisor");
    }

    private Optional<ImportError> roadmap(Cell cell) {
        if (!roadmaps.contains(cell.value())) {
            return RoadmapSuggestion.nearest(cell.value(), roadmaps)
                    .map(key -> cell.error("misspelled-roadmap", Map.of("roadmap", key)))
                    .orElseGet(() -> cell.error("unknown-roadmap"));
        }
        var other = cell.row().otherRoadmap();
        return other == null ? Optional.empty() : cell.error("other-roadmap", Map.of("roadmap", other));
    }

    private Optional<ImportError> day(Cell cell) {
        return switch (WrittenDay.read(cell.value(), order)) {
            case DayReading.Read _ -> Optional.empty();
            case NotRead it -> cell.error(it.refusal().code(), it.refusal().arguments());
        };
    }
}

package io.waymark.advising.api.imports;

import java.util.List;
import java.util.Map;

/**
 * What a checked import will change.
 *
 * @param counts how many people each kind of change is about, and how many cohorts will be created; what does not happen is
 *     missing
 * @param staff whoever gets a role in which one sees others' records, the most powerful first; at most 200
 * @param cohorts the first that will be created, at most 50
 */
public record ImportEffects(
        Map<ImportChange.Kind, Integer> counts, List<ImportChange> staff, List<ImportChange> cohorts) {

    public static final ImportEffects NONE = new ImportEffects(Map.of(), List.of(), List.of());

    public ImportEffects {
        counts = Map.copyOf(counts);
        staff = List.copyOf(staff);
        cohorts = List.copyOf(cohorts);
    }

    public int count(ImportChange.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}

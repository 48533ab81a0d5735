package io.waymark.web.admin.imports;

import java.util.List;

/**
 * What a checked import will change, as its page says it.
 *
 * @param kinds how many people each kind of change is about
 * @param staff who gets a role in which one sees others' records, by role
 * @param more how many more there are than are named
 * @param cohorts the cohorts that will be created
 */
record EffectsView(List<Kind> kinds, List<Staff> staff, int more, List<NewCohort> cohorts) {

    /** A kind of change, and where its rows are. */
    record Kind(String sentence, String href) {}

    /** Those who get one role. */
    record Staff(String sentence, List<String> people) {}

    /** A cohort that is not there yet; {@code meant} asks whether another one is meant, or is empty. */
    record NewCohort(String sentence, String meant) {}
}

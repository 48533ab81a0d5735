package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Step;
import java.util.ArrayList;
import java.util.List;

/** A step together with its place in the text. */
record StepVisit(Step step, String path) {

    static List<StepVisit> all(Roadmap roadmap) {
        List<StepVisit> visits = new ArrayList<>();
        for (int i = 0; i < roadmap.stages().size(); i++) {
            collect(roadmap.stages().get(i).steps(), "stages[%d].steps".formatted(i), visits);
        }
        return visits;
    }

    private static void collect(List<Step> steps, String path, List<StepVisit> visits) {
        for (int i = 0; i < steps.size(); i++) {
            var visit = new StepVisit(steps.get(i), "%s[%d]".formatted(path, i));
            visits.add(visit);
            collect(steps.get(i).substeps(), visit.path + ".substeps", visits);
        }
    }
}

package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.ContinuingEducation;
import io.waymark.core.roadmap.ContinuingEducation.FurtherCredentials;
import io.waymark.core.roadmap.ContinuingEducation.Minimum;
import io.waymark.core.roadmap.ContinuingEducation.OtherIssuers;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.StepKey;
import org.jspecify.annotations.Nullable;

/** What issuers ask of whoever holds their credentials. */
record ContinuingEducationBinder(GlossaryLookup glossary) {

    private static final int MOST_UNITS = 10_000;
    private static final int ALL_OF_IT = 100;

    ContinuingEducation rules(Mapping rules) {
        return new ContinuingEducation(
                rules.key("step", StepKey::of),
                rules.nested("further", ContinuingEducationBinder::further),
                rules.nested("others", it -> new OtherIssuers(it.flag("taken"), DetailBinder.provenance(it))),
                rules.each("minimums", this::minimum));
    }

    private static FurtherCredentials further(Mapping further) {
        return new FurtherCredentials(
                further.whole("units", 1, MOST_UNITS),
                further.whole("most", 1, MOST_UNITS),
                DetailBinder.provenance(further));
    }

    private Minimum minimum(Mapping minimum) {
        var percent = wholeOrNull(minimum, "percent", ALL_OF_IT);
        var units = wholeOrNull(minimum, "units", MOST_UNITS);
        if ((percent == null) == (units == null)) {
            minimum.refuse("A minimum is either \"percent\" or \"units\".");
        }
        return new Minimum(
                glossary.one(minimum, "category", Vocabulary.CEU_CATEGORIES),
                percent,
                units,
                minimum.dateOrNull("from"),
                DetailBinder.provenance(minimum));
    }

    private static @Nullable Integer wholeOrNull(Mapping minimum, String name, int most) {
        return minimum.has(name) ? minimum.whole(name, 1, most) : null;
    }
}

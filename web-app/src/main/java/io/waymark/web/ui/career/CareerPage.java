package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Occupation;
import io.waymark.core.roadmap.Provenance;
import io.waymark.web.ui.table.Column;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A career, as it is drawn. What nobody knows is left out.
 *
 * @param figures the most important ones
 * @param counted of whom they are
 * @param said who says so
 * @param names by which statistics know it
 * @param growth how much it grows, and where openings come from
 * @param editions who projected what, edition by edition
 * @param ladder from this career up to those that it can lead to
 */
public record CareerPage(
        OccupationView career,
        List<KeyFigure> figures,
        String counted,
        @Nullable Provenance said,
        List<Occupation.Code> names,
        @Nullable CareerChart pay,
        List<CareerChart> growth,
        @Nullable CareerChart employers,
        @Nullable CareerChart history,
        List<Edition> editions,
        List<NearbyCareer> ladder,
        List<NearbyCareer> related,
        List<Column> columns) {

    /** A figure with its name above and what else is to say below. */
    public record KeyFigure(String label, String value, boolean inWords, String note) {}

    /** What an edition projected and where that is written; what looking it up came to, if somebody did. */
    public record Edition(
            String title, Provenance said, @Nullable Provenance check) {}

    public String title() {
        return career.roadmap().title();
    }

    /** What is on the page, by the keys of its headings. */
    public List<String> sections() {
        return Stream.of(
                        section("duties", !career.duties().isEmpty()),
                        section("skills", !career.skills().isEmpty()),
                        section("pay", pay != null),
                        section("growth", !growth.isEmpty()),
                        section("employers", employers != null),
                        section("history", history != null),
                        section("next", !ladder.isEmpty() || !related.isEmpty()))
                .flatMap(it -> it)
                .toList();
    }

    /** What the sources of the roadmap do not say, by key. */
    public List<String> missing() {
        return Stream.of(section("employers", employers == null), section("history", history == null))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> section(String key, boolean isThere) {
        return isThere ? Stream.of(key) : Stream.empty();
    }
}

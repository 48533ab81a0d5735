package io.waymark.advising.overview;

import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.advising.api.overview.StageOverview;
import io.waymark.advising.overview.StageCounting.Here;
import io.waymark.advising.overview.StageCounting.Stay;
import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Span;
import io.waymark.core.roadmap.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The students of a roadmap in any edition, by the stages of the newest edition that any of them is on. */
final class RoadmapCounts {

    private static final String FINISHED = "";

    private final Roadmap newest;
    private final Map<String, Integer> here;
    private final Map<String, List<Stay>> stays;

    RoadmapCounts(List<Here> here, List<Stay> stays, Roadmaps roadmaps) {
        var editions = here.stream()
                .map(Here::edition)
                .distinct()
                .collect(Collectors.toMap(it -> it, it -> roadmaps.load(it).roadmap()));
        var last = editions.keySet().stream()
                .max(Comparator.comparingInt(Edition::version))
                .orElseThrow();
        newest = Objects.requireNonNull(editions.get(last));
        this.here = here.stream()
                .collect(Collectors.toMap(
                        it -> Objects.requireNonNullElse(it.stage(), FINISHED), Here::students, Integer::sum));
        this.stays = stays.stream()
                .filter(it -> editions.containsKey(it.edition()))
                .collect(Collectors.groupingBy(it -> Objects.requireNonNull(editions.get(it.edition()))
                        .stages()
                        .get(it.stage() - 1)
                        .key()
                        .value()));
    }

    int students() {
        return here.values().stream().mapToInt(it -> it).sum();
    }

    RoadmapOverview view(SmallCells cells) {
        var stages = newest.stages();
        var counts = Stream.concat(stages.stream().map(it -> it.key().value()), Stream.of(FINISHED))
                .map(it -> here.getOrDefault(it, 0))
                .toList();
        var shown = cells.parts(counts);
        var reached = cells.rests(counts, shown);
        return new RoadmapOverview(
                newest.key().value(),
                newest.title(),
                cells.shown(students()),
                shown.getLast(),
                IntStream.range(0, stages.size())
                        .mapToObj(at -> {
                            var stage = stages.get(at);
                            return new StageOverview(
                                    stage.key().value(),
                                    stage.title(),
                                    at + 1,
                                    reached.get(at),
                                    shown.get(at),
                                    new Stays(stays.getOrDefault(stage.key().value(), List.of())).view(cells),
                                    usual(stage));
                        })
                        .toList());
    }

    private static @Nullable Double usual(Stage stage) {
        return Optional.ofNullable(stage.span()).map(Span::typicalDays).orElse(null);
    }
}

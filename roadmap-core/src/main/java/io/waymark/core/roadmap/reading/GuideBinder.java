package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Guide;
import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** How steps are done. */
final class GuideBinder {

    private static final Guide.Example NO_EXAMPLE = new Guide.Example("", "", List.of());
    private static final Guide.Cost NO_COST = new Guide.Cost("", Basis.ESTIMATE, null);

    private GuideBinder() {}

    static Guide guide(Mapping guide) {
        return new Guide(
                guide.key("step", StepKey::of),
                guide.text("about"),
                several(guide, "actions", 3, 6, it -> new Guide.Action(it.text("title"), it.text("text"))),
                part(guide, "example", NO_EXAMPLE, GuideBinder::example),
                part(guide, "cost", NO_COST, GuideBinder::cost),
                several(guide, "links", 2, 5, GuideBinder::link));
    }

    private static Guide.Example example(Mapping example) {
        var good = example.texts("good");
        if (good.isEmpty()) {
            example.refuse("good", "Say what is good about it.");
        }
        return new Guide.Example(example.text("title"), example.text("text"), good);
    }

    private static Guide.Cost cost(Mapping cost) {
        var basis = cost.choice("basis", Basis.class, "basis");
        if (basis == Basis.SOURCE && !cost.has("source")) {
            cost.refuse("The basis is a source, but \"source\" is missing.");
        }
        return new Guide.Cost(cost.text("text"), basis, cost.textOrNull("source"));
    }

    private static Guide.Link link(Mapping link) {
        return new Guide.Link(
                link.text("title"),
                link.text("publisher"),
                link.webAddress("url"),
                link.date("checked_on"),
                link.text("about"));
    }

    private static <T> List<T> several(Mapping guide, String name, int fewest, int most, Function<Mapping, T> reader) {
        var read = guide.each(name, reader);
        if (!guide.isBroken() && (read.size() < fewest || read.size() > most)) {
            guide.refuse(name, "A guide has %d to %d %s.".formatted(fewest, most, name));
        }
        return read;
    }

    private static <T> T part(Mapping guide, String name, T standIn, Function<Mapping, T> reader) {
        if (!guide.has(name)) {
            guide.refuse("\"%s\" is missing.".formatted(name));
        }
        return Objects.requireNonNullElse(guide.nested(name, reader), standIn);
    }
}

package io.waymark.core.roadmap;

import io.waymark.core.roadmap.Detail.Value;
import io.waymark.core.roadmap.Outlook.Employers;
import io.waymark.core.roadmap.Outlook.Jobs;
import io.waymark.core.roadmap.Outlook.Pay;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a roadmap as outlooks of occupations. */
public record Outlooks(Roadmap roadmap) {

    private static final String EMPLOYED_BY = "employed-by-";

    /** What holds now of this occupation. */
    public Optional<Outlook> of(String occupation) {
        return figures(occupation).filter(it -> !it.superseded()).findFirst().map(this::read);
    }

    /** What holds now of all occupations together. */
    public Optional<Outlook> ofEverybody() {
        return roadmap.references().figures().stream()
                .filter(it -> it.occupation() == null && !it.superseded())
                .findFirst()
                .map(this::read);
    }

    /** Of the occupations that the roadmap leads to, as far as it has figures of them, the one that names it first. */
    public List<Outlook> own() {
        return codes().map(this::of).flatMap(Optional::stream).toList();
    }

    /** What was projected of them edition by edition, the oldest first; empty if there is one edition only. */
    public List<Outlook> history() {
        var projected = codes().flatMap(this::figures)
                .map(this::read)
                .filter(it -> it.growth() != null)
                .sorted(Comparator.comparing(Outlook::period))
                .toList();
        return projected.stream().anyMatch(Outlook::superseded) ? projected : List.of();
    }

    private Stream<String> codes() {
        return roadmap.occupation().codes().stream()
                .filter(it -> it.scheme().startsWith("soc-"))
                .map(Occupation.Code::code);
    }

    /** A figure names its occupation by scheme and code, as in SOC 29-2072. */
    private Stream<Figure> figures(String occupation) {
        return roadmap.references().figures().stream()
                .filter(it -> it.occupation() != null && it.occupation().endsWith(" " + occupation));
    }

    private Outlook read(Figure figure) {
        var start = figure.period().split("-", 2);
        return new Outlook(
                Objects.requireNonNullElse(figure.title(), Objects.requireNonNullElse(figure.occupation(), "")),
                code(figure.occupation()),
                figure.period(),
                figure.descriptor(),
                amount(figure, "growth"),
                new Jobs(
                        amount(figure, "jobs-" + start[0]),
                        start.length < 2 ? null : amount(figure, "jobs-" + start[1]),
                        amount(figure, "change"),
                        amount(figure, "openings-per-year")),
                pay(figure),
                words(figure, "entry-education"),
                words(figure, "on-the-job-training"),
                employers(figure),
                figure.superseded(),
                roadmap.cited(figure.provenance()),
                figure.check());
    }

    private static @Nullable String code(@Nullable String occupation) {
        return occupation == null ? null : occupation.substring(occupation.lastIndexOf(' ') + 1);
    }

    private static Pay pay(Figure figure) {
        return new Pay(
                amount(figure, "lowest-tenth"),
                amount(figure, "median-pay"),
                amount(figure, "highest-tenth"),
                amount(figure, "median-hourly-pay"),
                figure.measure("median-pay").map(it -> it.provenance().asOf()).orElse(null));
    }

    private static List<Employers> employers(Figure figure) {
        return figure.measures().stream()
                .filter(it -> it.key().startsWith(EMPLOYED_BY))
                .flatMap(it -> Stream.ofNullable(amount(it))
                        .map(share -> new Employers(it.key().substring(EMPLOYED_BY.length()), it.label(), share)))
                .sorted(Comparator.comparing(Employers::share).reversed())
                .toList();
    }

    private static @Nullable BigDecimal amount(Figure figure, String measure) {
        return figure.measure(measure).map(Outlooks::amount).orElse(null);
    }

    private static @Nullable BigDecimal amount(Detail detail) {
        return detail.value() instanceof Value.Quantity quantity ? quantity.amount() : null;
    }

    private static @Nullable String words(Figure figure, String measure) {
        return figure.measure(measure)
                .filter(it -> it.value() instanceof Value.Text)
                .map(it -> ((Value.Text) it.value()).text())
                .orElse(null);
    }
}

package io.waymark.web.ui.renewal;

import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.RenewalCycleView.CategoryView;
import io.waymark.core.continuing.CycleEnding;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws cycles of credentials. */
@Component
public class RenewalCards {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RenewalCharts charts;
    private final Texts texts;
    private final When when;

    RenewalCards(RenewalCharts charts, Texts texts, When when) {
        this.charts = charts;
        this.texts = texts;
        this.when = when;
    }

    /** @param today at the college */
    public RenewalCard of(RenewalCycleView cycle, LocalDate today) {
        var id = "cycle-%s-%s".formatted(cycle.credential(), cycle.end());
        return new RenewalCard(
                id,
                cycle.credential(),
                cycle.called(),
                cycle.end(),
                title(cycle),
                state(cycle),
                texts.say("renewal.state." + standing(cycle)),
                held(cycle),
                sum(cycle),
                meters(id, cycle),
                missing(cycle),
                pace(cycle, today),
                notes(cycle),
                charts.draw(id + "-chart", cycle, today),
                cycle.rules());
    }

    public String title(RenewalCycleView cycle) {
        return texts.say("renewal.title." + cycle.ending(), cycle.called(), when.dateInFull(cycle.end()), by(cycle));
    }

    private static String by(RenewalCycleView cycle) {
        return Optional.ofNullable(cycle.replacedBy()).orElse("");
    }

    public String held(RenewalCycleView cycle) {
        return texts.say(
                "renewal.held",
                cycle.name(),
                cycle.number(),
                when.dateInFull(cycle.countsFrom()),
                when.dateInFull(cycle.end()),
                cycle.verified() ? "yes" : "no");
    }

    public String sum(RenewalCycleView cycle) {
        if (cycle.needed() == null) {
            return cycle.logged().signum() == 0
                    ? texts.say("renewal.unknown")
                    : texts.say("renewal.sum.unknown", cycle.logged(), cycle.verifiedUnits());
        }
        return texts.say("renewal.sum", cycle.logged(), cycle.needed(), cycle.verifiedUnits());
    }

    static State state(RenewalCycleView cycle) {
        return switch (cycle.ending()) {
            case RUNNING -> running(cycle);
            case LAPSED -> State.STOP;
            case RENEWED -> State.VERIFIED;
            case REPLACED -> State.WAIVED;
        };
    }

    private static State running(RenewalCycleView cycle) {
        if (cycle.isMet()) {
            return State.VERIFIED;
        }
        return cycle.logged().signum() > 0 ? State.PROGRESS : State.TODO;
    }

    private static String standing(RenewalCycleView cycle) {
        if (cycle.ending() != CycleEnding.RUNNING) {
            return cycle.ending().name();
        }
        if (cycle.needed() == null) {
            return "RUNNING";
        }
        return cycle.isMet() ? "MET" : "MISSING";
    }

    private List<MeterView> meters(String id, RenewalCycleView cycle) {
        var needed = cycle.needed();
        if (needed == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(meter(
                                id + "-all",
                                texts.say("renewal.meter.all"),
                                cycle.logged(),
                                BigDecimal.valueOf(needed))),
                        cycle.categories().stream()
                                .map(it -> meter(id + "-" + it.key(), it.label(), it.logged(), it.needed())))
                .toList();
    }

    private MeterView meter(String id, String words, BigDecimal logged, BigDecimal needed) {
        return new MeterView(
                id, texts.say("renewal.meter", logged, needed), words, "", hundredths(logged), hundredths(needed));
    }

    private static long hundredths(BigDecimal units) {
        return units.multiply(HUNDRED).longValue();
    }

    private List<String> missing(RenewalCycleView cycle) {
        return cycle.isOpen()
                ? Stream.concat(
                                Stream.of(cycle.missing())
                                        .filter(it -> it.signum() > 0)
                                        .map(it -> texts.say("renewal.missing.all", it)),
                                cycle.categories().stream()
                                        .filter(it -> it.missing().signum() > 0)
                                        .map(this::missing))
                        .toList()
                : List.of();
    }

    private String missing(CategoryView category) {
        return texts.say("renewal.missing.of", category.missing(), category.label());
    }

    private @Nullable String pace(RenewalCycleView cycle, LocalDate today) {
        if (cycle.ending() != CycleEnding.RUNNING || cycle.needed() == null) {
            return null;
        }
        if (cycle.isMet()) {
            return texts.say("renewal.pace.met");
        }
        return cycle.quartersLeft() > 1
                ? texts.say("renewal.pace", cycle.aQuarter(), cycle.quartersLeft(), when.dateInFull(cycle.end()))
                : texts.say("renewal.pace.soon", cycle.toLog(), ChronoUnit.DAYS.between(today, cycle.end()));
    }

    private List<String> notes(RenewalCycleView cycle) {
        return Stream.of(
                        cycle.heldWith().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(texts.say(
                                        "renewal.together", texts.list(cycle.heldWith()), cycle.issuerName())),
                        cycle.countsFrom().isBefore(cycle.start())
                                ? Stream.of(texts.say("renewal.kept", when.dateInFull(cycle.countsFrom())))
                                : Stream.<String>empty(),
                        cycle.ending() == CycleEnding.LAPSED
                                ? Stream.of(texts.say("renewal.lapsed"))
                                : Stream.<String>empty())
                .flatMap(it -> it)
                .toList();
    }
}

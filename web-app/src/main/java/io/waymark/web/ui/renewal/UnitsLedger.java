package io.waymark.web.ui.renewal;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.continuing.UnitsEntryView;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lists units by the cycles in which they count. */
@Component
public class UnitsLedger {

    private final Texts texts;
    private final When when;

    UnitsLedger(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /**
     * Those that count now, those of cycles that are over, and those that count in none.
     *
     * @param steps where a step is, up to its key
     */
    public List<UnitsGroup> of(ContinuingView view, String steps) {
        Predicate<UnitsEntryView> now = it -> cyclesOf(view, it.id()).anyMatch(RenewalCycleView::isOpen);
        Predicate<UnitsEntryView> ever = it -> cyclesOf(view, it.id()).findAny().isPresent();
        return Stream.of(
                        group("now", view, now, steps),
                        group("over", view, ever.and(now.negate()), steps),
                        group("none", view, ever.negate(), steps))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    public List<UnitsLine> in(RenewalCycleView cycle, ContinuingView view, String steps) {
        return lines(view, it -> cycle.entries().contains(it.id()), steps);
    }

    public List<Column> columns() {
        return Stream.of("activity", "completed", "units", "categories", "counts", "state")
                .map(it -> it.equals("units")
                        ? Column.ofFigures(texts.say("renewal.units." + it))
                        : Column.of(texts.say("renewal.units." + it)))
                .toList();
    }

    private UnitsGroup group(String key, ContinuingView view, Predicate<UnitsEntryView> which, String steps) {
        return new UnitsGroup(
                "units-" + key,
                texts.say("renewal.units.group." + key),
                texts.say("renewal.units.about." + key),
                columns(),
                lines(view, which, steps));
    }

    private List<UnitsLine> lines(ContinuingView view, Predicate<UnitsEntryView> which, String steps) {
        return view.entries().stream()
                .filter(which)
                .map(it -> line(it, view, steps))
                .toList();
    }

    private UnitsLine line(UnitsEntryView entry, ContinuingView view, String steps) {
        var counts = cyclesOf(view, entry.id())
                .map(RenewalCycleView::called)
                .distinct()
                .toList();
        return new UnitsLine(
                entry.activity(),
                entry.provider(),
                when.dateInFull(entry.completedOn()),
                texts.say("renewal.units.figure", entry.units()),
                entry.categories(),
                counts.isEmpty() ? texts.say("renewal.units.counts.none") : texts.list(counts),
                state(entry.status()),
                texts.say("renewal.units.status." + entry.status()),
                steps + entry.step());
    }

    private static Stream<RenewalCycleView> cyclesOf(ContinuingView view, UUID entry) {
        return view.cycles().stream().filter(it -> it.entries().contains(entry));
    }

    private static State state(EvidenceStatus status) {
        return switch (status) {
            case SUBMITTED -> State.SUBMITTED;
            case VERIFIED -> State.VERIFIED;
            case RETURNED, WITHDRAWN -> State.RETURNED;
        };
    }
}

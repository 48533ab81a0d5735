package io.waymark.core.progress;

import io.waymark.core.roadmap.StepKey;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All there is to judge a student's progress by. The order does not matter. */
public record EvidenceOnFile(List<EvidenceItem> items, List<Waiver> waivers) {

    public static final EvidenceOnFile NONE = new EvidenceOnFile(List.of(), List.of());

    public EvidenceOnFile {
        items = List.copyOf(items);
        waivers = List.copyOf(waivers);
    }

    public static EvidenceOnFile of(List<EvidenceItem> items) {
        return new EvidenceOnFile(items, List.of());
    }

    /** The steps that anything of it is for. */
    Stream<StepKey> steps() {
        return Stream.concat(
                items.stream().map(it -> it.requirement().step()),
                waivers.stream().map(Waiver::step));
    }

    EvidenceOnFile only(StepKey step) {
        return where(step::equals);
    }

    EvidenceOnFile without(StepKey step) {
        return where(it -> !it.equals(step));
    }

    EvidenceOnFile and(EvidenceOnFile more) {
        return new EvidenceOnFile(
                Stream.concat(items.stream(), more.items.stream()).toList(),
                Stream.concat(waivers.stream(), more.waivers.stream()).toList());
    }

    private EvidenceOnFile where(Predicate<StepKey> fits) {
        return new EvidenceOnFile(
                items.stream().filter(it -> fits.test(it.requirement().step())).toList(),
                waivers.stream().filter(it -> fits.test(it.step())).toList());
    }
}

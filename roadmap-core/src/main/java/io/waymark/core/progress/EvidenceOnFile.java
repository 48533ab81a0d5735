package io.waymark.core.progress;

import java.util.List;

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
}

package io.waymark.core.roadmap.reading;

import java.util.List;
import java.util.stream.Collectors;

/** A text is no sound roadmap. It carries every fault that was found, in the order of the text. */
public final class InvalidRoadmapException extends RuntimeException {

    private final transient List<Fault> faults;

    InvalidRoadmapException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")), null, false, false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

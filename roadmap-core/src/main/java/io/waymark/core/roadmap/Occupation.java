package io.waymark.core.roadmap;

import java.util.List;

/** Which occupation a roadmap leads to, in the codes that labor statistics and program lists use. */
public record Occupation(List<OccupationCode> codes, List<Fact> facts) {

    public static final Occupation UNKNOWN = new Occupation(List.of(), List.of());

    public Occupation {
        codes = List.copyOf(codes);
        facts = List.copyOf(facts);
    }
}

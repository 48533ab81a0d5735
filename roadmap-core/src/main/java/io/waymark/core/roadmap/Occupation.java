package io.waymark.core.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which occupation a roadmap leads to, in the codes that labor statistics and program lists use. */
public record Occupation(List<Code> codes, List<Fact> facts) {

    public static final Occupation UNKNOWN = new Occupation(List.of(), List.of());

    public Occupation {
        codes = List.copyOf(codes);
        facts = List.copyOf(facts);
    }

    /**
     * A public code for the occupation or for the programs that lead to it.
     *
     * @param scheme e.g. {@code onet-soc-2019}, {@code soc-2018}, {@code cip-2020}
     * @param role how the code relates to the career, or the award of a program
     */
    public record Code(
            String scheme,
            String code,
            @Nullable String title,
            @Nullable String role,
            @Nullable String why,
            Provenance provenance) {}
}

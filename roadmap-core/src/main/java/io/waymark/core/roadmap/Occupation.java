package io.waymark.core.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which occupation a roadmap leads to.
 *
 * @param codes those that labor statistics and program lists use
 * @param duties what people do in it
 * @param skills what a student rates themselves in
 * @param related occupations near this one
 * @param advanced occupations that it can lead to
 */
public record Occupation(
        List<Code> codes,
        List<Fact> facts,
        List<Fact> duties,
        List<Skill> skills,
        List<RelatedOccupation> related,
        List<RelatedOccupation> advanced) {

    public static final Occupation UNKNOWN = new Occupation(List.of(), List.of());

    public Occupation {
        codes = List.copyOf(codes);
        facts = List.copyOf(facts);
        duties = List.copyOf(duties);
        skills = List.copyOf(skills);
        related = List.copyOf(related);
        advanced = List.copyOf(advanced);
    }

    /** By its codes only. */
    public Occupation(List<Code> codes, List<Fact> facts) {
        this(codes, facts, List.of(), List.of(), List.of(), List.of());
    }

    /** The codes of a scheme, e.g. {@code soc-2018}. */
    public List<String> codes(String scheme) {
        return codes.stream()
                .filter(it -> it.scheme().equals(scheme))
                .map(Code::code)
                .toList();
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

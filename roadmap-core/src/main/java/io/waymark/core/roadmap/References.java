package io.waymark.core.roadmap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What steps refer to by key: figures, accreditors, associations, credentials. */
public record References(
        List<Figure> figures,
        List<Accreditor> accreditors,
        List<Association> associations,
        List<Credential> credentials) {

    public static final References NONE = new References(List.of(), List.of(), List.of(), List.of());

    public References {
        figures = List.copyOf(figures);
        accreditors = List.copyOf(accreditors);
        associations = List.copyOf(associations);
        credentials = List.copyOf(credentials);
    }

    /**
     * These and others, for whoever walks two roadmaps: of what both have, this one's, save an association, which asks for continuing
     * education at a step of each.
     */
    public References and(References others) {
        return new References(
                each(figures, others.figures, Figure::key),
                each(accreditors, others.accreditors, Accreditor::key),
                each(associations, others.associations, it -> it),
                each(credentials, others.credentials, Credential::key));
    }

    private static <T> List<T> each(List<T> these, List<T> others, Function<T, Object> key) {
        return List.copyOf(Stream.concat(these.stream(), others.stream())
                .collect(Collectors.toMap(key, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values());
    }

    public Optional<Figure> figure(String key) {
        return figures.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Accreditor> accreditor(String key) {
        return accreditors.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Association> association(String key) {
        return associations.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Credential> credential(String key) {
        return credentials.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** From where the issuers of what is asked for write; those of all credentials where none in particular is asked for. */
    public List<String> issuerDomains(EvidenceSpec asked) {
        var named = asked instanceof EvidenceSpec.CertificationRecord(var terms)
                ? terms.stream().flatMap(it -> credential(it.key()).stream())
                : credentials.stream();
        return named.flatMap(it -> association(it.issuer()).stream())
                .flatMap(it -> it.domains().stream())
                .distinct()
                .toList();
    }
}

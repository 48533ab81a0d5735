package io.waymark.advising.education;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.roadmap.Roadmaps;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The accreditors that the college's roadmaps know. */
@Component
class Accreditors {

    private final Roadmaps roadmaps;

    Accreditors(Roadmaps roadmaps) {
        this.roadmaps = roadmaps;
    }

    KnownAccreditors known() {
        return new KnownAccreditors(roadmaps.newest().stream()
                .map(roadmaps::load)
                .flatMap(it -> it.roadmap().references().accreditors().stream())
                .map(it -> new Choice(it.key(), it.name()))
                .collect(Collectors.toMap(Choice::key, it -> it, (first, _) -> first))
                .values()
                .stream()
                .sorted(Comparator.comparing(Choice::label))
                .toList());
    }

    /** Those of one moment. */
    record KnownAccreditors(List<Choice> list) {

        boolean has(String key) {
            return list.stream().anyMatch(it -> it.key().equals(key));
        }

        /** The one of a key; by its key alone once no roadmap knows it any more. */
        Choice of(String key) {
            return list.stream().filter(it -> it.key().equals(key)).findFirst().orElseGet(() -> new Choice(key, key));
        }

        /** The key of the one that somebody names, by its key or its name, in whatever letters. */
        String keyOf(String written) {
            return list.stream()
                    .filter(it ->
                            it.key().equalsIgnoreCase(written) || it.label().equalsIgnoreCase(written))
                    .map(Choice::key)
                    .findFirst()
                    .orElse(written);
        }
    }
}

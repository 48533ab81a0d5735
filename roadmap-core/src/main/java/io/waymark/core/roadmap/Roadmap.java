package io.waymark.core.roadmap;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of the way into a career. A published version never changes.
 *
 * @param jobReady the step that ends in a first job
 */
public record Roadmap(
        RoadmapKey key,
        int version,
        String title,
        Locale language,
        String summary,
        @Nullable Source source,
        Occupation occupation,
        Glossary glossary,
        List<Stage> stages,
        @Nullable StepKey jobReady,
        References references,
        List<Coverage> coverage,
        List<Translation> translations,
        List<Guide> guides) {

    public Roadmap {
        if (version < 1) {
            throw new IllegalArgumentException("Versions are counted from 1: " + version);
        }
        stages = List.copyOf(stages);
        coverage = List.copyOf(coverage);
        translations = List.copyOf(translations);
        guides = List.copyOf(guides);
    }

    /** In one language only and without guides. */
    public Roadmap(
            RoadmapKey key,
            int version,
            String title,
            Locale language,
            String summary,
            @Nullable Source source,
            Occupation occupation,
            Glossary glossary,
            List<Stage> stages,
            @Nullable StepKey jobReady,
            References references,
            List<Coverage> coverage) {
        this(
                key,
                version,
                title,
                language,
                summary,
                source,
                occupation,
                glossary,
                stages,
                jobReady,
                references,
                coverage,
                List.of(),
                List.of());
    }

    /** The same with its texts in this language, if it has been translated, else as it is. */
    public Roadmap in(Locale wanted) {
        if (language.getLanguage().equals(wanted.getLanguage())) {
            return this;
        }
        return translations.stream()
                .filter(it -> it.isIn(wanted))
                .findFirst()
                .map(this::translated)
                .orElse(this);
    }

    private Roadmap translated(Translation translation) {
        return with(
                translation.roadmap().title(),
                translation.language(),
                translation.roadmap().text(),
                stages.stream().map(translation::of).toList(),
                List.of());
    }

    private Roadmap with(
            String title, Locale language, String summary, List<Stage> stages, List<Translation> translations) {
        return new Roadmap(
                key,
                version,
                title,
                language,
                summary,
                source,
                occupation,
                glossary,
                stages,
                jobReady,
                references,
                coverage,
                translations,
                guides);
    }

    /** As it is for a college in this state: a step that is not asked for there is optional, also where the state is not known. */
    public Roadmap inState(@Nullable String state) {
        if (steps().noneMatch(it -> it.before().condition() != null)) {
            return this;
        }
        return with(
                title,
                language,
                summary,
                stages.stream().map(it -> it.inState(state)).toList(),
                translations);
    }

    /** Whether it demands the same as another version, stage by stage, and differs in what it tells alone. */
    public boolean demandsTheSameAs(Roadmap other) {
        return Demand.of(this).equals(Demand.of(other));
    }

    /** Every step and substep, in order. */
    public Stream<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).flatMap(Step::andBelow);
    }

    public Optional<Step> step(StepKey step) {
        return steps().filter(it -> it.key().equals(step)).findFirst();
    }

    /** How a step is done, if somebody wrote that down. */
    public Optional<Guide> guide(StepKey step) {
        return guides.stream().filter(it -> it.step().equals(step)).findFirst();
    }

    /** The stage a step or substep lies in. */
    public Optional<Stage> stageOf(StepKey step) {
        return stages.stream()
                .filter(stage -> stage.steps().stream()
                        .flatMap(Step::andBelow)
                        .anyMatch(it -> it.key().equals(step)))
                .findFirst();
    }

    /** Where something comes from, with the article by its title and date. */
    public Provenance cited(Provenance provenance) {
        return source != null && provenance.isTheArticle()
                ? provenance.from(source.title(), source.lastUpdated())
                : provenance;
    }

    /** What its occupation asks of people, cited. */
    public List<Skill> skills() {
        return occupation.skills().stream()
                .map(it -> new Skill(it.key(), it.label(), it.text(), it.needs(), cited(it.provenance())))
                .toList();
    }

    /** What has to be complete before a step starts: its own prerequisites and those of the steps it lies in. */
    public List<StepKey> waitedFor(StepKey step) {
        return steps().filter(it -> it.andBelow().anyMatch(below -> below.key().equals(step)))
                .flatMap(it -> it.prerequisites().stream())
                .distinct()
                .toList();
    }

    public Optional<EvidenceRequirement> requirement(RequirementId id) {
        return step(id.step()).flatMap(step -> step.requirement(id));
    }

    /** Which steps carry a part of the text the roadmap started from: the proof that nothing was dropped. */
    public record Coverage(String part, List<StepKey> steps) {

        public Coverage {
            steps = List.copyOf(steps);
        }
    }

    /** The text a roadmap started from. */
    public record Source(
            String kind,
            String title,
            @Nullable String file,
            @Nullable String retrieved,
            @Nullable String lastUpdated,
            @Nullable String note) {}
}

package io.waymark.advising.journey;

import io.waymark.advising.roadmap.PreparedRoadmap;
import io.waymark.core.identity.PersonId;
import io.waymark.core.progress.Amount;
import io.waymark.core.progress.EvidenceItem;
import io.waymark.core.progress.EvidenceOnFile;
import io.waymark.core.progress.EvidenceState;
import io.waymark.core.progress.Progress;
import io.waymark.core.progress.RoadmapEvaluator;
import io.waymark.core.progress.Waiver;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.reading.RoadmapReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A small roadmap in which every state of a step can be reached, and progress on it. */
final class BakerRoadmap {

    static final String TEXT = """
            schema: career-roadmap/v1
            key: baker
            version: 2
            title: Baker
            language: en-US
            summary: From flour to bread.
            job_ready: bake
            source: {kind: article, title: How to bake, last_updated: "2024-06-28"}
            guides:
              - step: read
                about: You read about bread.
                actions: [{title: A, text: A.}, {title: B, text: B.}, {title: C, text: C.}]
                example: {title: Made up, text: I read., good: [Short]}
                cost: {text: Nothing., basis: estimate}
                links:
                  - {title: T, publisher: P, url: "https://a.example", checked_on: 2026-03-31, about: A.}
                  - {title: U, publisher: Q, url: "https://b.example", checked_on: 2026-03-31, about: B.}
            rubrics:
              - {key: loaf, label: Loaf, levels: [{key: flat, label: Flat}, {key: risen, label: Risen}]}
            stages:
              - key: learn
                title: Learn the trade
                order: 1
                origin: article
                guidance: Begin.
                steps:
                  - key: read
                    title: Read about bread
                    order: 1
                    origin: article
                    guidance: Read it.
                    evidence:
                      - {kind: reflection, params: {min_words: 3}, verified_by: [advisor]}
                    typical_duration: {min: P1D, max: P2W, basis: estimate}
                    facts: [{text: Bread needs time., source: article}]
                  - key: practice
                    title: Practice
                    order: 2
                    origin: article
                    guidance: Practice it.
                    prerequisites: [read]
                    substeps:
                      - key: knead
                        title: Knead
                        order: 1
                        origin: derived
                        guidance: Knead it.
                        evidence:
                          - {kind: hours_log, params: {target: 8}, verified_by: [site_supervisor]}
                      - key: shape
                        title: Shape
                        order: 2
                        origin: derived
                        guidance: Shape it.
                        evidence:
                          - kind: checklist
                            params: {items: [{key: a, label: A}, {key: b, label: B}], min_checked: all}
                            verified_by: [student]
              - key: work
                title: Get to work
                order: 2
                origin: article
                guidance: Go on.
                steps:
                  - key: bake
                    title: Bake
                    order: 1
                    origin: article
                    guidance: Bake it.
                    prerequisites: [practice]
                    recurring: P1Y
                    evidence:
                      - {kind: advisor_review, params: {rubric: loaf, min_level: risen}, verified_by: [advisor]}
            """;

    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    static final PersonId MAYA = PersonId.next();
    static final RequirementId ESSAY = RequirementId.of("read/reflection");
    static final RequirementId HOURS = RequirementId.of("knead/hours-log");
    static final RequirementId LIST = RequirementId.of("shape/checklist");
    static final RequirementId REVIEW = RequirementId.of("bake/advisor-review");
    static final Roadmap ROADMAP = RoadmapReader.read(TEXT);

    private static final RoadmapEvaluator EVALUATOR = RoadmapEvaluator.of(ROADMAP);

    private BakerRoadmap() {}

    static Walk walk() {
        return new Walk(MAYA, new PreparedRoadmap(ROADMAP, EVALUATOR), MONDAY);
    }

    static Progress progress(EvidenceItem... onFile) {
        return EVALUATOR.evaluate(EvidenceOnFile.of(Arrays.asList(onFile)), MONDAY, MONDAY);
    }

    static Progress waiving(String... steps) {
        var waivers = Arrays.stream(steps)
                .map(it -> new Waiver(StepKey.of(it), MONDAY))
                .toList();
        return EVALUATOR.evaluate(new EvidenceOnFile(List.of(), waivers), MONDAY, MONDAY);
    }

    static EvidenceItem submitted(RequirementId requirement) {
        return EvidenceItem.submitted(requirement, MONDAY);
    }

    static EvidenceItem verified(RequirementId requirement) {
        return EvidenceItem.verified(requirement, MONDAY);
    }

    static EvidenceItem returned(RequirementId requirement) {
        return new EvidenceItem(requirement, EvidenceState.RETURNED, Amount.ONE, MONDAY);
    }

    static EvidenceItem hours(int hours) {
        return new EvidenceItem(HOURS, EvidenceState.VERIFIED, Amount.of(hours), MONDAY);
    }
}

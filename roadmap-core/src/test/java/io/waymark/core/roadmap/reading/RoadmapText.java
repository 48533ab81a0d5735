package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.core.roadmap.Roadmap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small sound roadmap in writing, and what becomes of it when one place is changed. */
final class RoadmapText {

    static final String SOUND = """
            schema: career-roadmap/v1
            key: small
            version: 1
            title: Small
            language: en-US
            summary: A small one.
            job_ready: work
            vocabularies:
              fields: [{key: url, label: Link}]
              document_types: [{key: diploma, label: Diploma}]
            rubrics:
              - {key: paper, label: Paper, levels: [{key: poor, label: Poor}, {key: good, label: Good}]}
            stages:
              - key: one
                title: One
                order: 1
                origin: article
                guidance: Begin.
                steps:
                  - key: learn
                    title: Learn
                    order: 1
                    origin: article
                    guidance: Learn it.
                    figures: [growth]
                    evidence:
                      - {kind: reflection, params: {min_words: 10}, verified_by: [advisor]}
                      - {kind: reflection, params: {min_words: 20}, verified_by: student}
                    typical_duration: {min: P1D, max: P2W, basis: estimate}
                  - key: practice
                    title: Practice
                    order: 2
                    origin: article
                    guidance: Practice it.
                    prerequisites: [learn]
                    completion: {rule: n_of, n: 1}
                    substeps:
                      - key: alone
                        title: Alone
                        order: 1
                        origin: derived
                        guidance: Try it.
                        evidence:
                          - {kind: hours_log, params: {target: 8}, verified_by: [site_supervisor]}
                      - key: together
                        title: Together
                        order: 2
                        origin: derived
                        guidance: Try it with others.
                        evidence:
                          - kind: checklist
                            params: {items: [{key: a, label: A}, {key: b, label: B}], min_checked: all}
                            verified_by: [student]
                  - key: work
                    title: Work
                    order: 3
                    origin: article
                    guidance: Get the job.
                    prerequisites: [practice]
                    evidence_rule: any
                    evidence:
                      - {kind: advisor_review, params: {rubric: paper, min_level: good}, verified_by: [advisor]}
                      - kind: document_upload
                        params: {document_type: diploma}
                        verified_by: [advisor]
                        alternative: true
            figures:
              - key: growth
                origin: newer
                period: 2024-2034
                measures: [{key: growth, label: Growth, value: 7, unit: percent}]
            """;

    private RoadmapText() {}

    static List<DefinitionError> errors(String text) {
        return Objects.requireNonNull(
                        catchThrowableOfType(InvalidRoadmapException.class, () -> RoadmapReader.read(text)))
                .errors();
    }

    /** The errors once the first of these words is replaced. */
    static List<DefinitionError> errorsAfter(String words, String replacement) {
        return errors(changed(words, replacement));
    }

    static Roadmap readAfter(String words, String replacement) {
        return RoadmapReader.read(changed(words, replacement));
    }

    private static String changed(String words, String replacement) {
        assertThat(SOUND).contains(words);
        return SOUND.replaceFirst(Pattern.quote(words), Matcher.quoteReplacement(replacement));
    }
}

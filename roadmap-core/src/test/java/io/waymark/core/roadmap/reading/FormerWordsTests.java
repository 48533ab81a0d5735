package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.StepKey;
import org.junit.jupiter.api.Test;

class FormerWordsTests {

    private static final String OLD = RoadmapText.SOUND
                    .replace("origin: article", "origin: seed")
                    .replace("basis: estimate", "basis: seed")
                    .replace("figures: [growth]", "facts: [{text: It helps., source: seed article}]")
            + """
            associations: [{key: ahima, name: AHIMA}]
            credentials:
              - {key: rhit, name: RHIT, issuer: ahima, role: core, in_seed: true}
              - {key: ccs, name: CCS, issuer: ahima, role: core}
            """;

    private final Roadmap old = RoadmapReader.read(OLD);

    @Test
    void readsWhatWasPublishedBeforeAsIfItWereWrittenToday() {
        var learn = old.step(StepKey.of("learn")).orElseThrow();

        assertThat(OLD).contains("origin: seed").doesNotContain("origin: article");
        assertThat(learn.origin()).isEqualTo(Origin.ARTICLE);
        assertThat(learn.span()).returns(Basis.ARTICLE, span -> span == null ? null : span.basis());
        assertThat(learn.background().facts())
                .containsExactly(new Fact("It helps.", new Provenance(Provenance.ARTICLE, null, false, null)));
        assertThat(old.references().credentials())
                .extracting(Credential::key, Credential::inArticle)
                .containsExactly(tuple("rhit", true), tuple("ccs", false));
    }

    @Test
    void offersOnlyTheWordsOfToday() {
        assertThat(RoadmapText.errors(OLD.replace("basis: seed", "basis: seeed")))
                .extracting(DefinitionError::message)
                .containsExactly(
                        "There is no basis \"seeed\". Known are: article, source, estimate, platform_default.");
        assertThat(RoadmapText.errors(OLD.replace("evidence_rule: any", "evidence_rule: seed")))
                .extracting(DefinitionError::message)
                .first()
                .asString()
                .contains("\"seed\"");
    }
}

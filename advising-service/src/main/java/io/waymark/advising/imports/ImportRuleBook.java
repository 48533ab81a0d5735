package io.waymark.advising.imports;

import io.waymark.advising.attribute.Attributes;
import io.waymark.advising.cohort.Cohorts;
import io.waymark.advising.roadmap.Roadmaps;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers from the other features what rows of an import are checked by. */
@Component
class ImportRuleBook {

    private final Roadmaps roadmaps;
    private final KnownAdvisors advisors;
    private final Cohorts cohorts;
    private final Attributes attributes;
    private final ImportStore imports;
    private final LostZeros lostZeros;

    ImportRuleBook(
            Roadmaps roadmaps,
            KnownAdvisors advisors,
            Cohorts cohorts,
            Attributes attributes,
            ImportStore imports,
            LostZeros lostZeros) {
        this.roadmaps = roadmaps;
        this.advisors = advisors;
        this.cohorts = cohorts;
        this.attributes = attributes;
        this.imports = imports;
        this.lostZeros = lostZeros;
    }

    ImportRules rulesFor(ImportId upload, List<StagedRow> rows) {
        var named = rows.stream()
                .map(it -> it.value(ImportColumn.ADVISOR_NUMBER))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        var published = roadmaps.newest().stream().map(it -> it.key().value()).collect(Collectors.toSet());
        var rules = attributes.rules();
        return new ImportRules(
                new StudentRules(
                        published, advisors.among(upload, named), Set.copyOf(cohorts.archivedNames()), rules.order()),
                new AttributeColumns(rules, imports.attributeKeys(upload)),
                lostZeros.among(rows));
    }
}

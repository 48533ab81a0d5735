package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ForeignColumn;
import io.waymark.advising.api.imports.ForeignColumns;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.advising.attribute.AttributeRules;
import io.waymark.advising.attribute.Attributes;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an admin say once which column is which in the files of another system. */
@Service
@Transactional
class ColumnMappings {

    /** Nobody becomes an admin or a registrar by a file that does not say so itself. */
    private static final List<String> ROLES = List.of("student", "mentor", "advisor", "faculty");

    private final MappingStore mappings;
    private final Attributes attributes;
    private final CurrentCaller caller;
    private final Clock clock;

    ColumnMappings(MappingStore mappings, Attributes attributes, CurrentCaller caller, Clock clock) {
        this.mappings = mappings;
        this.attributes = attributes;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ForeignColumns columns(ImportId upload) {
        var foreign = mappings.foreign(upload);
        var rules = attributes.rules();
        var system = ForeignSystem.of(foreign.headings());
        var said = mappings.remembered().of(foreign.headings());
        var targets = said.map(it -> it.saidTargets(rules.keys())).orElse(List.of());
        var columns = IntStream.range(0, foreign.headings().size())
                .mapToObj(place -> {
                    var heading = foreign.headings().get(place);
                    var meant = place < targets.size()
                            ? targets.get(place)
                            : system.flatMap(it -> it.column(heading)).orElseGet(() -> meant(heading, rules));
                    return new ForeignColumn(heading, foreign.samples().get(place), meant);
                })
                .toList();
        var saysRole = columns.stream().anyMatch(it -> it.suggestion().equals("role"));
        return new ForeignColumns(
                said.map(ColumnMapping::source)
                        .or(() -> system.map(ForeignSystem::label))
                        .orElse(""),
                said.map(ColumnMapping::everybody).orElse(saysRole ? "" : "student"),
                columns,
                targets(rules),
                ROLES);
    }

    void map(ImportId upload, MapColumns said) {
        var foreign = mappings.foreign(upload);
        var rules = attributes.rules();
        var known = targets(rules);
        if (said.targets().size() != foreign.headings().size()
                || !said.targets().stream().allMatch(it -> it.isEmpty() || known.contains(it))
                || !said.everybody().isEmpty() && !ROLES.contains(said.everybody())) {
            throw new RuleViolationException(
                    "mapping-unfit", "The file has other columns, or there is no such column or role here.");
        }
        refuseTwice(said.targets());
        refuseMissing(said);
        mappings.keep(
                foreign.headings(),
                new ColumnMapping(said.source().strip(), said.targets(), said.everybody()),
                caller.get().person(),
                clock.instant());
    }

    private static List<String> targets(AttributeRules rules) {
        return Stream.of(
                        ImportColumn.headers().stream(),
                        Stream.of(ColumnMapping.FULL_NAME, ColumnMapping.STATUS),
                        rules.keys().stream().map(ColumnMapping::target))
                .flatMap(it -> it)
                .toList();
    }

    private static String meant(String heading, AttributeRules rules) {
        return ImportColumn.named(heading)
                .map(ImportColumn::header)
                .or(() -> rules.keyOf(heading).map(ColumnMapping::target))
                .or(() -> ImportColumn.alsoNamed(heading).map(ImportColumn::header))
                .orElseGet(() -> Activity.isHeading(heading) ? ColumnMapping.STATUS : "");
    }

    private static void refuseTwice(List<String> targets) {
        var seen = new HashSet<String>();
        targets.stream()
                .filter(it -> !it.isEmpty() && !it.equals(ColumnMapping.STATUS) && !seen.add(it))
                .findFirst()
                .ifPresent(twice -> {
                    throw new RuleViolationException(
                            "mapping-twice", "Two columns are %s.".formatted(twice), Map.of("column", twice));
                });
    }

    private static void refuseMissing(MapColumns said) {
        var whole = said.targets().contains(ColumnMapping.FULL_NAME);
        var missing = Arrays.stream(ImportColumn.values())
                .filter(ImportColumn::isNeeded)
                .filter(it -> !said.targets().contains(it.header()))
                .filter(it -> it != ImportColumn.ROLE || said.everybody().isEmpty())
                .filter(it -> !whole || it != ImportColumn.GIVEN_NAME && it != ImportColumn.FAMILY_NAME)
                .map(ImportColumn::header)
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleViolationException(
                    "mapping-incomplete",
                    "No column is %s.".formatted(String.join(", ", missing)),
                    Map.of("missing", String.join(", ", missing)));
        }
    }
}

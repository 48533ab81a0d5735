package io.waymark.advising.roster;

import io.waymark.advising.attribute.Attributes;
import io.waymark.advising.person.EmailAddresses;
import io.waymark.advising.roadmap.Roadmaps;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers from the other features what rows of a roster are checked by. */
@Component
class RosterRuleBook {

    private final EmailAddresses addresses;
    private final Roadmaps roadmaps;
    private final KnownAdvisors advisors;
    private final Attributes attributes;
    private final RosterStore rosters;

    RosterRuleBook(
            EmailAddresses addresses,
            Roadmaps roadmaps,
            KnownAdvisors advisors,
            Attributes attributes,
            RosterStore rosters) {
        this.addresses = addresses;
        this.roadmaps = roadmaps;
        this.advisors = advisors;
        this.attributes = attributes;
        this.rosters = rosters;
    }

    RosterRules rulesFor(RosterId roster, List<StagedRow> rows) {
        var named = rows.stream()
                .map(it -> it.value(RosterColumn.ADVISOR_NUMBER))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        var published = roadmaps.newest().stream().map(it -> it.key().value()).collect(Collectors.toSet());
        return new RosterRules(
                new PersonRules(addresses),
                new StudentRules(published, advisors.among(roster, named)),
                new AttributeColumns(attributes.rules(), rosters.attributeKeys(roster)));
    }
}

package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AttributeService implements Attributes {

    private final DefinitionStore definitions;
    private final ValueStore values;
    private final People people;
    private final StudentAccess access;
    private final Institutions institutions;

    AttributeService(
            DefinitionStore definitions,
            ValueStore values,
            People people,
            StudentAccess access,
            Institutions institutions) {
        this.definitions = definitions;
        this.values = values;
        this.people = people;
        this.access = access;
        this.institutions = institutions;
    }

    PersonAttributes of(PersonId person) {
        access.require(person, "attributes");
        people.brief(person);
        return new PersonAttributes(values.of(person), values.version(person));
    }

    PersonAttributes set(PersonId person, Map<String, String> written, Revision revision) {
        var student = people.find(person)
                .orElseThrow(AttributeService::nobody)
                .roles()
                .contains(Role.STUDENT);
        var rules = rulesHeld();
        var checked = rules.checkAll(written, student);
        refuseErrors(rules, written, checked.errors());
        values.count(List.of(person));
        revision.requireCurrent(values.version(person) - 1);
        values.removeAllBut(person, checked.accepted().keySet());
        values.put(checked.accepted().entrySet().stream()
                .map(it -> new AttributeValue(person, it.getKey(), it.getValue()))
                .toList());
        return new PersonAttributes(values.of(person), values.version(person));
    }

    @Override
    @Transactional(readOnly = true)
    public AttributeRules rules() {
        return new AttributeRules(definitions.list(), institutions.dateOrder().orElse(null));
    }

    @Override
    public AttributeRules rulesHeld() {
        return new AttributeRules(definitions.hold(), institutions.dateOrder().orElse(null));
    }

    @Override
    public void set(Collection<AttributeValue> wanted) {
        var whose = wanted.isEmpty() ? Set.<PersonId>of() : values.differing(wanted);
        if (!whose.isEmpty()) {
            values.count(whose);
            values.put(wanted);
        }
    }

    private static void refuseErrors(
            AttributeRules rules, Map<String, String> written, Map<String, AttributeError> errors) {
        if (!errors.isEmpty()) {
            var fields = new TreeMap<String, FieldRefusal>();
            errors.forEach((key, error) -> fields.put(key, rules.refusal(key, written.getOrDefault(key, ""), error)));
            throw RuleViolationException.ofFields("attributes-invalid", "Some of these values cannot be kept.", fields);
        }
    }

    private static NotFoundException nobody() {
        return new NotFoundException("no-such-person", "There is no such person.");
    }
}

package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AttributeService implements Attributes {

    private final DefinitionStore definitions;
    private final ValueStore values;
    private final People people;
    private final StudentAccess access;
    private final ApplicationEventPublisher features;

    AttributeService(
            DefinitionStore definitions,
            ValueStore values,
            People people,
            StudentAccess access,
            ApplicationEventPublisher features) {
        this.definitions = definitions;
        this.values = values;
        this.people = people;
        this.access = access;
        this.features = features;
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
        var checked = rulesHeld().checkAll(written, student);
        refuseErrors(checked.errors());
        values.count(List.of(person));
        revision.requireCurrent(values.version(person) - 1);
        values.removeAllBut(person, checked.accepted().keySet());
        values.put(checked.accepted().entrySet().stream()
                .map(it -> new AttributeValue(person, it.getKey(), it.getValue()))
                .toList());
        features.publishEvent(StudentRecordsChanged.of(person));
        return new PersonAttributes(values.of(person), values.version(person));
    }

    @Override
    @Transactional(readOnly = true)
    public AttributeRules rules() {
        return new AttributeRules(definitions.list());
    }

    @Override
    public AttributeRules rulesHeld() {
        return new AttributeRules(definitions.hold());
    }

    @Override
    public void set(Collection<AttributeValue> wanted) {
        var whose = wanted.isEmpty() ? Set.<PersonId>of() : values.differing(wanted);
        if (!whose.isEmpty()) {
            values.count(whose);
            values.put(wanted);
            features.publishEvent(new StudentRecordsChanged(whose));
        }
    }

    private static void refuseErrors(Map<String, AttributeError> errors) {
        if (!errors.isEmpty()) {
            var remedies = new TreeMap<String, String>();
            errors.forEach((key, error) -> remedies.put(key, error.remedy()));
            throw new RuleViolationException(
                    "attributes-invalid", "Some of these values cannot be kept.", Map.of("fields", remedies));
        }
    }

    private static NotFoundException nobody() {
        return new NotFoundException("no-such-person", "There is no such person.");
    }
}

package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class DefinitionService {

    private final DefinitionStore definitions;
    private final ValueStore values;

    DefinitionService(DefinitionStore definitions, ValueStore values) {
        this.definitions = definitions;
        this.values = values;
    }

    @Transactional(readOnly = true)
    List<AttributeView> list() {
        return definitions.list();
    }

    AttributeView define(String key, AttributeEntry written, Revision revision) {
        var entry = DefinitionRules.tidy(written);
        DefinitionRules.refuseUnlessDefinable(key, entry);
        var before = definitions.lock(key);
        revision.requireCurrent(before.map(AttributeView::version).orElse(0));
        before.ifPresentOrElse(it -> change(it, entry), () -> add(key, entry, revision));
        return find(key);
    }

    private void change(AttributeView before, AttributeEntry entry) {
        DefinitionRules.refuseUnlessFitting(before, entry, values.valuesOf(before.key()));
        definitions.change(before.key(), entry);
    }

    /** Nothing can be locked before it is there: whoever defines it at the same moment is a version ahead. */
    private void add(String key, AttributeEntry entry, Revision revision) {
        if (!definitions.add(key, entry, false)) {
            revision.requireCurrent(DefinitionStore.FIRST_VERSION);
        }
    }

    void remove(String key, Revision revision) {
        var attribute = definitions.lock(key).orElseThrow(DefinitionService::unknown);
        revision.requireCurrent(attribute.version());
        DefinitionRules.refuseUnlessRemovable(attribute, values.valuesOf(key));
        definitions.remove(key);
    }

    private AttributeView find(String key) {
        return definitions.find(key).orElseThrow(DefinitionService::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-attribute", "There is no such attribute.");
    }
}

package io.waymark.advising.attribute;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AttributeController implements AttributeApi {

    private final DefinitionService definitions;
    private final AttributeService attributes;

    AttributeController(DefinitionService definitions, AttributeService attributes) {
        this.definitions = definitions;
        this.attributes = attributes;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public List<AttributeView> list() {
        return definitions.list();
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public AttributeView define(String key, AttributeEntry entry, Revision revision) {
        return definitions.define(key, entry, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void remove(String key, Revision revision) {
        definitions.remove(key, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'MENTOR', 'REGISTRAR', 'FACULTY', 'ADMIN')")
    public PersonAttributes of(UUID person) {
        return attributes.of(new PersonId(person));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public PersonAttributes set(UUID person, SetAttributes request, Revision revision) {
        return attributes.set(new PersonId(person), request.values(), revision);
    }
}

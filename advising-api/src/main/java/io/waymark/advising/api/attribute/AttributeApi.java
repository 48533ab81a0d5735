package io.waymark.advising.api.attribute;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Attributes of people: admins define and set them, and whoever may see a student's record sees its attributes. */
@HttpExchange("/api")
public interface AttributeApi {

    String KEY = "[a-z][a-z0-9_]{0,39}";

    /** All that are defined, in their order. */
    @GetExchange("/attributes")
    List<AttributeView> list();

    /** Defines an attribute (of version 0 while there is none), or changes it as far as the values on file still fit. */
    @PutExchange("/attributes/{key}")
    AttributeView define(
            @PathVariable @Pattern(regexp = KEY) String key,
            @Valid @RequestBody AttributeEntry entry,
            @RequestHeader("If-Match") Revision revision);

    /** Removes an attribute that nobody has a value of and that is not built in. */
    @DeleteExchange("/attributes/{key}")
    void remove(@PathVariable @Pattern(regexp = KEY) String key, @RequestHeader("If-Match") Revision revision);

    /** For the person, an admin, or the student's advisor. */
    @GetExchange("/people/{person}/attributes")
    PersonAttributes of(@PathVariable UUID person);

    @PutExchange("/people/{person}/attributes")
    PersonAttributes set(
            @PathVariable UUID person,
            @Valid @RequestBody SetAttributes request,
            @RequestHeader("If-Match") Revision revision);
}

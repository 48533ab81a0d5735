package io.waymark.advising.attribute;

import io.waymark.core.identity.PersonId;

/**
 * One person's value of one attribute.
 *
 * @param value as {@link AttributeRules} accepted it
 */
public record AttributeValue(PersonId person, String key, String value) {}

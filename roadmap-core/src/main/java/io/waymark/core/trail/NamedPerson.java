package io.waymark.core.trail;

import java.util.UUID;

/** A person of the college and what they are called; empty where nobody knows that any more. */
public record NamedPerson(UUID id, String name) {}

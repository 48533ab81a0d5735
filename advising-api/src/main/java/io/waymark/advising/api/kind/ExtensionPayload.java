package io.waymark.advising.api.kind;

/** The payload of a kind that does not ship with this contract: its handler registers it where it runs. */
public non-sealed interface ExtensionPayload extends EvidencePayload {}

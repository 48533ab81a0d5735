package io.waymark.advising.api.kind;

/** The parameters of a kind that does not ship with this contract: its handler registers them where it runs. */
public non-sealed interface ExtensionParameters extends EvidenceParameters {}

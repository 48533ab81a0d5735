package io.waymark.advising.api.experience;

/** Hours at one site that wait, while nobody in particular is asked about them. */
public record UnaskedHours(String site, int entries) {}

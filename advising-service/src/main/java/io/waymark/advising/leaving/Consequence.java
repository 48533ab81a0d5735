package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.core.identity.PersonId;

/** One thing that a leaving does, and whom it concerns. */
public record Consequence(LeavingEffect effect, PersonId concerned) {}

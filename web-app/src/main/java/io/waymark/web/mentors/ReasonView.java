package io.waymark.web.mentors;

/** A sentence that speaks for a mentor, and the icon beside it. */
public record ReasonView(String icon, String sentence) {}

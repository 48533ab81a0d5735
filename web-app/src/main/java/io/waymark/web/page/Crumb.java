package io.waymark.web.page;

/** One step back up to where a page belongs. */
public record Crumb(String label, String href) {}

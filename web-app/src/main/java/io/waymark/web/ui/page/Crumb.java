package io.waymark.web.ui.page;

/** One step back up to where a page belongs. */
public record Crumb(String label, String href) {}

package io.waymark.web.ui.page;

/** One of several ways to show a page, chosen by a link. */
public record Option(String label, String href, boolean current) {}

package io.waymark.web.ui.form;

/** One of several: what is sent, what is read. */
public record Choice(String value, String label) {}

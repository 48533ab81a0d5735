package io.waymark.web.notification.notice;

/** Something about a notice that has a name, e.g. when. */
public record Fact(String name, String value) {}

package io.waymark.advising.api.document;

/** How many bytes of files a college keeps, and how many it may keep. */
public record DocumentUsageView(long bytes, long quota) {}

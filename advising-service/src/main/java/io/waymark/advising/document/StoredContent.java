package io.waymark.advising.document;

import java.io.InputStream;

/** A file's content as it streams from where it is kept; whoever asked for it closes it. */
public record StoredContent(long bytes, InputStream content) {}

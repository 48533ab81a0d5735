package io.waymark.web.ui.preview;

/**
 * A file as it is drawn before anybody downloads it.
 *
 * @param back where it was attached
 */
public record PreviewPage(FilePreview file, String back) {}

package io.waymark.web.unsent;

import java.util.List;

/**
 * What was typed and not taken, as it is drawn.
 *
 * @param why the key of the sentence that says why
 */
record Unsent(List<UnsentForm> forms, String why) {}

package io.waymark.web.ui.pick;

import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Students that were found, to tick and send.
 *
 * @param page the page it stands on, which is asked again with the words
 * @param words what was looked for; null if nothing was yet
 * @param found null while they cannot be looked for
 * @param post where those ticked are sent, as {@code students}
 * @param what is done with them, for the heading of the choices
 * @param submit the words of the button
 */
public record PickView(
        String page, @Nullable String words, @Nullable FoundPicks found, String post, String what, String submit) {

    /** Searches for other students, on the same page. */
    public SearchView search(String label) {
        return new SearchView(page, "find", label, words, Map.of());
    }

    /** @param more whether there are others, for whom more exact words are needed */
    public record FoundPicks(List<Pick> students, boolean more) {}

    /** A student who can be ticked. */
    public record Pick(UUID id, String name, String number) {}
}

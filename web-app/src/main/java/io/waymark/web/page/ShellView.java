package io.waymark.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds every page: the college, the places one may go to, and who is signed in. */
public record ShellView(College college, Person person, List<Place> places) {

    /** The college by its own name, and the accent it chose among those of the stylesheet. */
    public record College(
            String name, String slug, @Nullable String accent) {}

    /** Who is signed in. */
    public record Person(String name, String subtitle, Avatar avatar) {}

    /**
     * A place in the navigation; its words are {@code nav.<key>} in the message bundle.
     *
     * @param elsewhere whether a phone shows it in the person's menu, for want of room in the bar
     */
    public record Place(String key, String icon, String href, boolean current, int waiting, boolean elsewhere) {

        public Place seenFrom(boolean current, boolean elsewhere) {
            return new Place(key, icon, href, current, waiting, elsewhere);
        }
    }
}

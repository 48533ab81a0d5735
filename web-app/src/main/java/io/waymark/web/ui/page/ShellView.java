package io.waymark.web.ui.page;

import java.util.List;

/**
 * What surrounds every page: the college, the places one may go to, and who is signed in.
 *
 * @param own the places that are about the person, for their menu
 */
public record ShellView(CollegeBrand college, Person person, List<NavigationPlace> places, List<NavigationPlace> own) {

    /** The college by its own name, and the accent it chose among those of the stylesheet. */
    public record CollegeBrand(String name, String slug, String accent) {}

    /** Who is signed in. */
    public record Person(String name, String subtitle, Avatar avatar) {}

    /**
     * A place in the navigation; its words are {@code nav.<key>} in the message bundle.
     *
     * @param elsewhere whether a phone shows it in the person's menu, for want of room in the bar
     */
    public record NavigationPlace(
            String key, String icon, String href, boolean current, int waiting, boolean elsewhere) {

        public NavigationPlace seenFrom(boolean current, boolean elsewhere) {
            return new NavigationPlace(key, icon, href, current, waiting, elsewhere);
        }

        /** The same with so much waiting there. */
        public NavigationPlace with(int waiting) {
            return new NavigationPlace(key, icon, href, current, waiting, elsewhere);
        }
    }
}

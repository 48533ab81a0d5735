package io.waymark.web.ui.shell;

import io.waymark.web.ui.page.ShellView.NavigationPlace;
import java.util.List;
import java.util.stream.Stream;

/** The places that are about the person, whatever they are. */
final class OwnPlaces {

    private OwnPlaces() {}

    static List<NavigationPlace> of(String path) {
        return Stream.of(
                        new NavigationPlace("settings", "gear", "/settings", false, 0, false),
                        new NavigationPlace("mails", "chat", "/messages/settings", false, 0, false),
                        new NavigationPlace("password", "lock", "/settings/password", false, 0, false))
                .map(place -> place.seenFrom(path.equals(place.href()), false))
                .toList();
    }
}

package io.waymark.web.shell;

import io.waymark.core.identity.Role;
import io.waymark.web.page.ShellView.Place;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where somebody may go, seen from the page they are on. */
record Places(List<Area> areas, String path) {

    /** What a phone's bar holds. */
    private static final int BAR = 5;

    static Places of(Set<Role> roles, String path) {
        var areas = Arrays.stream(Area.values())
                .filter(area -> roles.contains(area.role()))
                .toList();
        return new Places(areas, path);
    }

    /** All of them. Where they are too many for a phone, the bar there keeps to the area of the page. */
    List<Place> list() {
        var all = areas.stream().flatMap(area -> area.places().stream()).toList();
        var current = current(all);
        var near = all.size() <= BAR ? all : area(current).places();
        return all.stream()
                .map(place -> place.seenFrom(place.equals(current), !near.contains(place)))
                .toList();
    }

    private Area area(@Nullable Place place) {
        return areas.stream()
                .filter(area -> place != null && area.places().contains(place))
                .findFirst()
                .orElseGet(areas::getFirst);
    }

    private @Nullable Place current(List<Place> all) {
        return all.stream()
                .filter(place -> (path + "/").startsWith(place.href() + "/"))
                .max(Comparator.comparingInt(place -> place.href().length()))
                .orElse(null);
    }
}

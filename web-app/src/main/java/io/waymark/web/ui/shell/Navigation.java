package io.waymark.web.ui.shell;

import io.waymark.core.identity.Role;
import io.waymark.web.ui.page.ShellView.NavigationPlace;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where somebody may go, seen from the page they are on. */
record Navigation(List<Area> areas, String path, Map<String, Integer> waiting) {

    /** What a phone's bar holds. */
    private static final int BAR = 5;

    /** Everybody's, whatever they are. */
    static final String MESSAGES = "messages";

    /** @param waiting how much waits at which place, by its key */
    static Navigation of(Set<Role> roles, String path, Map<String, Integer> waiting) {
        var areas = Arrays.stream(Area.values())
                .filter(area -> roles.contains(area.role()))
                .toList();
        return new Navigation(areas, path, waiting);
    }

    /** All of them. Where they are too many for a phone, the bar there keeps to the area of the page, and to the messages. */
    List<NavigationPlace> list() {
        if (areas.isEmpty()) {
            return List.of();
        }
        var messages = new NavigationPlace(MESSAGES, "chat", "/" + MESSAGES, false, 0, false);
        var all = Stream.concat(areas.stream().flatMap(area -> area.places().stream()), Stream.of(messages))
                .toList();
        var current = current(messages);
        var near = all.size() <= BAR ? all : near(current);
        return all.stream()
                .map(place -> place.seenFrom(place.equals(current), !near.contains(place) && !place.equals(messages))
                        .with(waiting.getOrDefault(place.key(), 0)))
                .toList();
    }

    /** Of the area of the page as many as there is room for beside the messages, and the page itself among them. */
    private List<NavigationPlace> near(@Nullable NavigationPlace current) {
        var area = area(current).places();
        var room = area.subList(0, Math.min(area.size(), BAR - 1));
        return current == null || room.contains(current) || !area.contains(current)
                ? room
                : Stream.concat(room.stream().limit(BAR - 2), Stream.of(current))
                        .toList();
    }

    private Area area(@Nullable NavigationPlace place) {
        return areas.stream()
                .filter(area -> place != null && area.places().contains(place))
                .findFirst()
                .orElseGet(areas::getFirst);
    }

    private @Nullable NavigationPlace current(NavigationPlace messages) {
        return Stream.concat(
                        areas.stream().flatMap(area -> area.branches().stream()),
                        Stream.of(new Branch(messages.href(), messages)))
                .filter(branch -> branch.has(path))
                .max(Comparator.comparingInt(branch -> branch.path().length()))
                .map(Branch::place)
                .orElse(null);
    }
}

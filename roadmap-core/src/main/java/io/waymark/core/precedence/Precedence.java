package io.waymark.core.precedence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which things come before which, and whether that can be. Answers are in the order in which things were added. */
public final class Precedence<T> {

    private final Map<T, Set<T>> after = new LinkedHashMap<>();

    public void add(T thing) {
        after.computeIfAbsent(thing, it -> new LinkedHashSet<>());
    }

    /** The first has to come before the second. */
    public void add(T first, T second) {
        add(first);
        add(second);
        after.getOrDefault(first, Set.of()).add(second);
    }

    /** An order in which everything comes after what it has to come after; what lies on or behind a circle is missing. */
    public List<T> order() {
        Map<T, Integer> waiting = new HashMap<>();
        after.values().forEach(followers -> followers.forEach(it -> waiting.merge(it, 1, Integer::sum)));
        Deque<T> ready = new ArrayDeque<>();
        after.keySet().stream().filter(it -> !waiting.containsKey(it)).forEach(ready::add);
        List<T> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            var next = ready.remove();
            order.add(next);
            for (var follower : after.getOrDefault(next, Set.of())) {
                if (waiting.merge(follower, -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }

    /** Circles that share nothing with each other, each from the thing added first round to it again. */
    public List<List<T>> circles() {
        Set<T> done = new HashSet<>(order());
        List<List<T>> circles = new ArrayList<>();
        for (var start : after.keySet()) {
            if (!done.contains(start)) {
                var circle = wayBackTo(start, done);
                done.addAll(circle);
                if (!circle.isEmpty()) {
                    circles.add(circle);
                }
            }
        }
        return circles;
    }

    private List<T> wayBackTo(T start, Set<T> avoiding) {
        Map<T, T> cameFrom = new HashMap<>();
        Deque<T> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var here = open.remove();
            for (var next : after.getOrDefault(here, Set.of())) {
                if (next.equals(start)) {
                    return path(start, here, cameFrom);
                }
                if (!avoiding.contains(next) && cameFrom.putIfAbsent(next, here) == null) {
                    open.add(next);
                }
            }
        }
        return List.of();
    }

    private List<T> path(T start, T end, Map<T, T> cameFrom) {
        Deque<T> path = new ArrayDeque<>();
        for (var here = end; here != null && !here.equals(start); here = cameFrom.get(here)) {
            path.push(here);
        }
        path.push(start);
        return List.copyOf(path);
    }
}

package io.waymark.core.roadmap.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects errors and knows where in the text everything was said. */
final class DefinitionErrors {

    private static final int MOST = 500;
    private static final String PLACEHOLDER = "unreadable-";

    private final Map<String, Place> places = new HashMap<>();
    private final Set<DefinitionError> found = new LinkedHashSet<>();
    private int placeholders;

    private record Place(int line, int column) {}

    void remember(String path, Node node) {
        node.getStartMark().ifPresent(mark -> places.put(path, place(mark)));
    }

    void add(String path, Node node, String message) {
        add(path, node.getStartMark().map(DefinitionErrors::place).orElse(new Place(1, 1)), message);
    }

    /** At the place of the path, or of the nearest thing around it that has one. */
    void add(String path, String message) {
        var known = path;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        add(path, places.getOrDefault(known, new Place(1, 1)), message);
    }

    int lineOf(String path) {
        var place = places.get(path);
        return place == null ? 1 : place.line;
    }

    /** A key to go on with where none could be read. */
    String placeholder() {
        return PLACEHOLDER + ++placeholders;
    }

    static boolean isPlaceholder(Object key) {
        return key.toString().startsWith(PLACEHOLDER);
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidRoadmapException(inOrder());
        }
    }

    private List<DefinitionError> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(DefinitionError::line).thenComparingInt(DefinitionError::column))
                .toList();
    }

    private void add(String path, Place place, String message) {
        if (found.size() < MOST) {
            found.add(new DefinitionError(place.line, place.column, path, message));
        }
    }

    private static Place place(Mark mark) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}

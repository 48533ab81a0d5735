package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The road as one line over the land, 800 wide and 100 high, with a stop for every stage. */
record Ridge(String land, List<RidgeLine> lines, List<RidgeStop> stops) {

    private static final int WIDTH = 800;
    private static final double START = 82;
    private static final double END = 10;
    private static final double FOOT = 78;
    private static final double TOP = 14;
    private static final double SWING = 7;

    /** A stretch of the road: walked, under way or ahead. */
    public record RidgeLine(String kind, String path) {}

    /** A stage on the ridge and its height, which the stylesheet knows as a class. */
    public record RidgeStop(TrailStage stage, int height) {

        public String lift() {
            return "y" + height;
        }
    }

    private record Point(double x, double y) {}

    static Ridge along(List<TrailStage> stages) {
        var stops = new ArrayList<RidgeStop>();
        var points = new ArrayList<Point>();
        points.add(new Point(0, START));
        for (int i = 0; i < stages.size(); i++) {
            var stop = new RidgeStop(stages.get(i), heightOf(i, stages.size()));
            stops.add(stop);
            points.add(new Point(WIDTH * (i + 0.5) / stages.size(), stop.height));
        }
        points.add(new Point(WIDTH, END));
        var land = move(points.getFirst()) + curves(points, 0, points.size() - 1) + "V100H0z";
        return new Ridge(land, lines(stages, points), stops);
    }

    /** Rises from foot to top and swings about that line; even, because the stylesheet lists the even heights. */
    private static int heightOf(int index, int count) {
        if (count == 1) {
            return 46;
        }
        var level = FOOT - (FOOT - TOP) * index / (count - 1);
        var isEnd = index == 0 || index == count - 1;
        var swing = isEnd ? 0 : index % 2 == 0 ? SWING : -SWING;
        return 2 * (int) Math.round((level + swing) / 2);
    }

    /** Stretches of the same kind are one line, or their round ends would show. What is walked lies on top. */
    private static List<RidgeLine> lines(List<TrailStage> stages, List<Point> points) {
        var lines = new ArrayList<RidgeLine>();
        int from = 0;
        var kind = "walked";
        for (int i = 0; i < stages.size(); i++) {
            var next = kindOf(stages.get(i).lineOut());
            if (!next.equals(kind)) {
                lines.addFirst(new RidgeLine(kind, move(points.get(from)) + curves(points, from, i + 1)));
                from = i + 1;
                kind = next;
            }
        }
        lines.addFirst(new RidgeLine(kind, move(points.get(from)) + curves(points, from, points.size() - 1)));
        return List.copyOf(lines);
    }

    private static String kindOf(State line) {
        return switch (line) {
            case VERIFIED -> "walked";
            case PROGRESS -> "way";
            default -> "ahead";
        };
    }

    /** Catmull-Rom through the points, written as Bézier curves. */
    private static String curves(List<Point> points, int from, int to) {
        var path = new StringBuilder();
        for (int i = from; i < to; i++) {
            var before = points.get(Math.max(0, i - 1));
            var start = points.get(i);
            var end = points.get(i + 1);
            var after = points.get(Math.min(points.size() - 1, i + 2));
            path.append("C%s %s %s".formatted(pull(start, before, end), pull(end, after, start), text(end)));
        }
        return path.toString();
    }

    private static String pull(Point at, Point away, Point towards) {
        return text(new Point(at.x + (towards.x - away.x) / 6, at.y + (towards.y - away.y) / 6));
    }

    private static String move(Point point) {
        return "M" + text(point);
    }

    private static String text(Point point) {
        return String.format(Locale.ROOT, "%.0f %.0f", point.x, point.y);
    }
}

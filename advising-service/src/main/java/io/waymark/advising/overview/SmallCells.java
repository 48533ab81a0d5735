package io.waymark.advising.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Leaves out counts by which somebody in a small group could be recognized. */
record SmallCells(boolean hidden) {

    /** So many are a crowd. */
    private static final int ENOUGH = 5;

    @Nullable
    Integer shown(int count) {
        return isSmall(count) ? null : count;
    }

    /** A part of a whole that is known: hidden too if the rest is small. */
    @Nullable
    Integer part(int count, int whole) {
        return isSmall(whole - count) ? null : shown(count);
    }

    /** A figure worked out from so many. */
    <T> @Nullable T of(int count, @Nullable T figure) {
        return hidden && count < ENOUGH ? null : figure;
    }

    /** Parts of a whole that is known. One that is hidden alone would be the rest, so another goes with it. */
    List<@Nullable Integer> parts(List<Integer> counts) {
        var shown = new ArrayList<@Nullable Integer>(
                counts.stream().map(this::shown).toList());
        if (hiddenAmong(shown, 0, shown.size()) == 1) {
            IntStream.range(0, counts.size())
                    .filter(at -> shown.get(at) != null)
                    .boxed()
                    .min(Comparator.comparing((Integer at) -> counts.get(at) == 0)
                            .thenComparing(counts::get))
                    .ifPresent(at -> shown.set(at, null));
        }
        return shown;
    }

    /**
     * The sums of what is left from each part on. Two that are shown tell the sum of the parts between them, so there are
     * none or several hidden parts between any two.
     */
    List<@Nullable Integer> rests(List<Integer> counts, List<@Nullable Integer> shown) {
        var rests = new ArrayList<@Nullable Integer>();
        var last = 0;
        for (int at = 0; at < counts.size(); at++) {
            var tells = at == 0 || hiddenAmong(shown, last, at) != 1;
            rests.add(tells ? shown(sumFrom(counts, at)) : null);
            last = tells ? at : last;
        }
        while (last > 0 && hiddenAmong(shown, last, shown.size()) == 1) {
            rests.set(last, null);
            last = lastShown(rests);
        }
        return rests;
    }

    private static int lastShown(List<@Nullable Integer> rests) {
        return IntStream.range(0, rests.size())
                .filter(at -> rests.get(at) != null)
                .max()
                .orElse(0);
    }

    private static long hiddenAmong(List<@Nullable Integer> shown, int from, int to) {
        return shown.subList(from, to).stream().filter(it -> it == null).count();
    }

    private static int sumFrom(List<Integer> counts, int from) {
        return counts.subList(from, counts.size()).stream().mapToInt(it -> it).sum();
    }

    private boolean isSmall(int count) {
        return hidden && count > 0 && count < ENOUGH;
    }
}

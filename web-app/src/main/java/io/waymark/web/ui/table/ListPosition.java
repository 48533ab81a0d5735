package io.waymark.web.ui.table;

import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in a long list one is, as the address says it; what it says wrongly is left out.
 *
 * @param after the place in the list's order behind which this page begins
 * @param back where the pages before this one began, the second page first
 * @param page the number of this page, from 1
 * @param size how many rows a page has
 */
public record ListPosition(
        @Nullable String after,
        @Nullable String back,
        @Nullable String page,
        @Nullable String size) {

    static final List<Integer> SIZES = List.of(25, 50, 100);

    /** An address has an end: further back than this leads to the first page. */
    private static final int REMEMBERED = 30;

    private static final int USUAL = 50;
    private static final String BETWEEN = ".";

    /** The first page. */
    public static ListPosition start() {
        return new ListPosition(null, null, null, null);
    }

    /** How many rows to ask for. */
    public int limit() {
        return SIZES.stream()
                .filter(each -> each.toString().equals(size))
                .findFirst()
                .orElse(USUAL);
    }

    /** Where this page begins in a list that is ordered by ids. */
    public @Nullable UUID afterId() {
        return Typed.id(after);
    }

    /** How many rows lie before this page. */
    public long before() {
        return (long) (number() - 1) * limit();
    }

    int number() {
        if (after == null) {
            return 1;
        }
        try {
            return page == null ? 2 : Math.clamp(Integer.parseInt(page), 2, 1_000_000);
        } catch (NumberFormatException notOurs) {
            return 2;
        }
    }

    Link sized(Link list, int rows) {
        return list.with("size", rows == USUAL ? null : rows);
    }

    /** This page of the list. */
    public Link here(Link list) {
        return after == null ? first(list) : at(list, after, began(), number());
    }

    Link first(Link list) {
        return sized(list, limit());
    }

    Link next(Link list, String next) {
        var began = new ArrayList<>(began());
        if (after != null) {
            began.add(after);
        }
        return at(list, next, began, number() + 1);
    }

    /** Nothing on the first page, and where the address no longer knows it. */
    @Nullable
    Link previous(Link list) {
        var began = began();
        if (number() == 2) {
            return first(list);
        }
        return began.isEmpty() ? null : at(list, began.getLast(), began.subList(0, began.size() - 1), number() - 1);
    }

    private Link at(Link list, String after, List<String> began, int number) {
        var remembered = began.subList(Math.max(0, began.size() - REMEMBERED), began.size());
        return first(list).with("after", after).with("page", number).with("back", String.join(BETWEEN, remembered));
    }

    private List<String> began() {
        return back == null || back.isBlank() || after == null ? List.of() : Arrays.asList(back.split("\\" + BETWEEN));
    }
}

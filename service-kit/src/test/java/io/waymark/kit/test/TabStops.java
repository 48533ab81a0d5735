package io.waymark.kit.test;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Where somebody comes with Tab alone. */
public final class TabStops {

    /** More stops than any page has: nobody gets out of where it goes on for longer. */
    private static final int MOST = 1_500;

    private static final String NOWHERE = "nowhere";
    private static final String STOP = PageLook.script("stop.js");
    private static final String MISSED = PageLook.script("missed.js");

    private TabStops() {}

    /** What is wrong with the stop that has the focus, after the one before; empty if nothing is. */
    public static String error(Page page) {
        return (String) page.evaluate(STOP);
    }

    /** What is wrong on the way from the top of a page to its end, and what is not on that way. */
    public static List<String> errors(Page page) {
        var errors = new ArrayList<String>();
        var stops = 0;
        page.keyboard().press("Tab");
        for (var error = error(page); !error.equals(NOWHERE); error = error(page)) {
            if (!error.isEmpty()) {
                errors.add(error);
            }
            if (++stops > MOST) {
                errors.add("no way out by Tab");
                break;
            }
            page.keyboard().press("Tab");
        }
        ((List<?>) page.evaluate(MISSED)).forEach(missed -> errors.add(missed.toString()));
        return errors;
    }
}

package io.waymark.web.form;

import java.util.UUID;

/** What makes a form count once, however often it is sent. */
public final class OneTime {

    private OneTime() {}

    /** A key for a form that is about to be shown. */
    public static String key() {
        return UUID.randomUUID().toString();
    }
}

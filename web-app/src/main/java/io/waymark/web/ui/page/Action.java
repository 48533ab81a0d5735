package io.waymark.web.ui.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Something a person can do from here: a link, or a button that changes something and is therefore posted. */
public record Action(String label, String href, @Nullable String icon, boolean posted) implements Serializable {

    public static Action link(String label, String href) {
        return new Action(label, href, null, false);
    }

    public static Action post(String label, String href) {
        return new Action(label, href, null, true);
    }

    public Action withIcon(String name) {
        return new Action(label, href, name, posted);
    }
}

package io.waymark.web.ui.page;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** "Done", said once at the foot of the page, with the way to undo it; a session may carry it over a redirect. */
public record FlashMessage(String text, @Nullable Action action) implements Serializable {

    public static FlashMessage of(String text) {
        return new FlashMessage(text, null);
    }
}

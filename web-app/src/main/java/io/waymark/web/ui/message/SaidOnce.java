package io.waymark.web.ui.message;

import java.util.Properties;

/** Texts of which each key has one: the second would silently win. */
final class SaidOnce extends Properties {

    @Override
    public synchronized Object put(Object key, Object text) {
        if (containsKey(key)) {
            throw new IllegalStateException("Said twice: " + key);
        }
        return super.put(key, text);
    }
}

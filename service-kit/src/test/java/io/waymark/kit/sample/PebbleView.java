package io.waymark.kit.sample;

import io.waymark.core.revision.Versioned;
import java.util.UUID;

record PebbleView(UUID id, String colour, int version) implements Versioned {

    static PebbleView from(Pebble pebble) {
        return new PebbleView(pebble.id(), pebble.colour(), pebble.version());
    }
}

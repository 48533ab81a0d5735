package io.waymark.advising.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A file as a student system or a spreadsheet wrote it. */
final class RosterFile {

    private RosterFile() {}

    static byte[] read(String name) {
        try (var file = RosterFile.class.getResourceAsStream("/roster/" + name)) {
            return Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package io.waymark.advising.spool;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What is in a container of Office until 2003, in which Office still packs what has a password: its parts are named in it. */
public enum OfficeContainer {
    PROTECTED("EncryptedPackage"),
    TEXT("WordDocument"),
    WORKBOOK("Workbook", "Book"),
    PRESENTATION("PowerPoint Document"),
    MAIL("__properties_version1.0"),
    UNKNOWN;

    private final List<String> parts;

    OfficeContainer(String... parts) {
        this.parts = List.of(parts);
    }

    public static OfficeContainer of(SpooledFile file) {
        var search = new ByteSearch(file);
        return Arrays.stream(values())
                .filter(it -> it.parts.stream().anyMatch(part -> search.has(part, StandardCharsets.UTF_16LE)))
                .findFirst()
                .orElse(UNKNOWN);
    }
}

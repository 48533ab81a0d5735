package io.waymark.scheduling.calendar;

import java.nio.charset.StandardCharsets;

/** Breaks long lines as RFC 5545 wants it: after at most 75 octets, not characters, and never inside of one. */
final class Folding {

    private static final int LONGEST_LINE = 75;

    private Folding() {}

    static String fold(String unfolded) {
        var folded = new StringBuilder(unfolded.length() + unfolded.length() / 50);
        unfolded.lines().filter(line -> !line.isEmpty()).forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var i = 0; i < line.length(); ) {
            var character = Character.toString(line.codePointAt(i));
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
            i += character.length();
        }
        folded.append("\r\n");
    }
}

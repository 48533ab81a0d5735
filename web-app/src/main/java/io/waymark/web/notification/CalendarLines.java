package io.waymark.web.notification;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar's file: long ones are broken after 75 octets, never inside of a character (RFC 5545, 3.1). */
final class CalendarLines {

    private static final int LONGEST = 75;

    private CalendarLines() {}

    /** Line breaks as the format knows them, and nothing else that a reader could take for the end of a line. */
    static String plain(String written) {
        return written.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    static String fold(String unfolded) {
        var folded = new StringBuilder();
        unfolded.lines().filter(line -> !line.isEmpty()).forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        folded.append("\r\n");
    }
}

package io.waymark.stack.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a mail's text: words, or an address that can be followed. */
public record TextPiece(String text, boolean link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    static List<TextPiece> of(String text) {
        var pieces = new ArrayList<TextPiece>();
        var addresses = ADDRESS.matcher(text);
        var end = 0;
        while (addresses.find()) {
            pieces.add(new TextPiece(text.substring(end, addresses.start()), false));
            pieces.add(new TextPiece(addresses.group(), true));
            end = addresses.end();
        }
        pieces.add(new TextPiece(text.substring(end), false));
        return List.copyOf(pieces);
    }
}

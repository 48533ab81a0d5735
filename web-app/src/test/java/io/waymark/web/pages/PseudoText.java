package io.waymark.web.pages;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayDeque;

/** A message as no language says it: in brackets, every letter accented, a third longer. What it is given stays as it is. */
final class PseudoText {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String ACCENTED = "áƀçđéƒğĥíĵķłḿñóƥɋŕšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶŁḾÑÓƤɊŔŠŤÚṼŴẊÝŽ";
    private static final String MORE = "óñé ťŵó ťĥŕéé ƒóúŕ ƒíṽé šíẋ šéṽéñ éíğĥť ñíñé ťéñ éłéṽéñ ťŵéłṽé";

    private PseudoText() {}

    /** @param message in ICU's syntax */
    static String of(String message) {
        var pattern = new MessagePattern(message);
        var open = new ArrayDeque<Part.Type>();
        var length = message.indexOf('{') < 0 ? message.length() : 24;
        var text = new StringBuilder("[")
                .append(MORE, 0, Math.min(MORE.length(), Math.max(1, length * 3 / 10)))
                .append(' ');
        var written = 0;
        for (int i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            var between = message.substring(written, Math.max(written, part.getIndex()));
            text.append(open.peek() == Part.Type.MSG_START ? accented(between) : between);
            text.append(message, Math.max(written, part.getIndex()), Math.max(written, part.getLimit()));
            written = Math.max(written, part.getLimit());
            switch (part.getType()) {
                case MSG_START, ARG_START -> open.push(part.getType());
                case MSG_LIMIT, ARG_LIMIT -> open.pop();
                default -> {}
            }
        }
        return text.append(']').toString();
    }

    private static String accented(String text) {
        return text.codePoints()
                .map(letter -> PLAIN.indexOf(letter) < 0 ? letter : ACCENTED.codePointAt(PLAIN.indexOf(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

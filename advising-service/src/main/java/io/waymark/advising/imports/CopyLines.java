package io.waymark.advising.imports;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.postgresql.copy.CopyIn;

/** Lines as COPY wants them, sent as they come: what is held in memory does not grow with the file. */
class CopyLines {

    private static final int LONGEST_KEPT = 1_000;
    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder(BUFFER);

    CopyLines(CopyIn copy) {
        this.copy = copy;
    }

    CopyLines begin(int row) {
        lines.append(row);
        return this;
    }

    CopyLines text(String value) {
        return json(value.length() > LONGEST_KEPT ? value.substring(0, LONGEST_KEPT) : value);
    }

    /** A NUL, which PostgreSQL cannot keep, stays visible as another control character. */
    CopyLines json(String value) {
        lines.append('\t');
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            switch (character) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\0' -> lines.append('\u0001');
                default -> lines.append(character);
            }
        }
        return this;
    }

    CopyLines plain(Object value) {
        lines.append('\t').append(value);
        return this;
    }

    void end() {
        lines.append('\n');
        if (lines.length() > BUFFER) {
            send();
        }
    }

    void send() {
        try {
            var bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            lines.setLength(0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

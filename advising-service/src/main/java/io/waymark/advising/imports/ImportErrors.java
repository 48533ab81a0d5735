package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.core.text.HiddenCharacter;
import java.util.Map;

/** Says what is wrong with an import, by codes and arguments: the words are the reader's. */
final class ImportErrors {

    private static final int SHOWN = 100;

    private ImportErrors() {}

    static ImportError of(int row, String column, String value, String code, Map<String, Object> arguments) {
        return new ImportError(row, plain(column), plain(value), code, arguments);
    }

    static ImportError ofRow(int row, String code) {
        return of(row, "", "", code, Map.of());
    }

    private static String plain(String value) {
        var plain = HiddenCharacter.shown(value);
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }
}

package io.waymark.core.roadmap.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number as the text writes it. What has more digits than anybody needs is beyond every bound. */
record Numeral(String written) {

    private static final int MOST_DIGITS = 15;

    long whole() {
        return isTooLong() ? Long.MAX_VALUE : Long.parseLong(written);
    }

    @Nullable
    BigDecimal decimalOrNull() {
        try {
            return isTooLong() ? null : new BigDecimal(written);
        } catch (NumberFormatException infiniteOrNone) {
            return null;
        }
    }

    private boolean isTooLong() {
        return written.length() > MOST_DIGITS;
    }
}

package io.waymark.advising.csv;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as somebody would write it. */
final class WorkbookCell {

    /** How characters are written that XML has no place for. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);
    /** How many digits a sheet keeps of a number; it has zeros for the others. */
    private static final int EXACT = 15;

    /** More digits than anybody counts with: such a number stays as it is written. */
    private static final int MOST_DIGITS = 60;

    /** The days of a sheet end with the year 9999. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int CUSTOM = 164;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private WorkbookCell() {}

    static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var value = cell.getValue();
        if (value == null) {
            return cell.getType() == CellType.FORMULA ? "=" + cell.getFormula() : "";
        }
        if (value instanceof BigDecimal number) {
            return isDay(cell) && isOfACalendar(number) ? day(cell) : number(number, cell.getDataFormatString());
        }
        return value instanceof Boolean bool ? bool.toString() : unescaped(value.toString());
    }

    private static boolean isDay(Cell cell) {
        var id = cell.getDataFormatId();
        if (id == null) {
            return false;
        }
        var format = cell.getDataFormatString();
        return id < CUSTOM && (format == null || DATES.contains(id))
                ? DATES.contains(id)
                : format != null && ASIDE.matcher(format).replaceAll("").matches("(?is)[^#0?]*[yd][^#0?]*");
    }

    private static boolean isOfACalendar(BigDecimal day) {
        return day.signum() >= 0 && day.compareTo(LAST_DAY) < 0;
    }

    private static String day(Cell cell) {
        var moment = cell.asDate();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MINUTE.format(moment);
    }

    /** A sheet counts in fractions of two, and shows less than it keeps. */
    private static String number(BigDecimal exact, @Nullable String format) {
        var digits = (long) exact.precision() - exact.scale();
        if (digits > MOST_DIGITS) {
            return exact.toString();
        }
        var kept = exact.stripTrailingZeros();
        if (digits > EXACT && kept.precision() <= EXACT) {
            return rounded(kept);
        }
        var whole = kept.scale() <= 0;
        if (whole && format != null && ZEROS.matcher(format).matches()) {
            return padded(exact.toBigInteger().toString(), format.length());
        }
        return whole || digits > EXACT
                ? exact.toBigInteger().toString()
                : BigDecimal.valueOf(exact.doubleValue()).stripTrailingZeros().toPlainString();
    }

    /** As a sheet shows it that has kept its first digits only. */
    private static String rounded(BigDecimal kept) {
        return new BigDecimal(kept.unscaledValue(), kept.precision() - 1)
                        .stripTrailingZeros()
                        .toPlainString() + "E+"
                + (kept.precision() - kept.scale() - 1);
    }

    private static String padded(String digits, int length) {
        return digits.startsWith("-") ? digits : "0".repeat(Math.max(0, length - digits.length())) + digits;
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(it ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(it.group(1), 16))))
                : text;
    }
}

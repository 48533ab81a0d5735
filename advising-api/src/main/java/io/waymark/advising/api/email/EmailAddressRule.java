package io.waymark.advising.api.email;

import io.waymark.advising.api.email.EmailAddressError.Fault;
import io.waymark.core.text.HiddenCharacter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;
import org.apache.commons.validator.routines.DomainValidator.ArrayType;
import org.apache.commons.validator.routines.DomainValidator.Item;
import org.apache.commons.validator.routines.EmailValidator;

/** Says what is an email address, by hand and in files alike: one that mail is delivered to as it is written. */
public final class EmailAddressRule {

    /** Endings that no registry gives away are there for examples and tests. */
    private static final DomainValidator DOMAINS = DomainValidator.getInstance(
            false, List.of(new Item(ArrayType.GENERIC_PLUS, new String[] {"example", "test"})));

    private static final EmailValidator ADDRESSES = new EmailValidator(false, false, DOMAINS);

    /** Nothing that a name, a link or a list has around an address, and a host of plain letters. */
    private static final Pattern BARE =
            Pattern.compile("(?!.*%\\p{XDigit}{2})[^:,;<>\"()\\[\\]\\\\\\p{C}\\p{Z}@]+@[\\p{Alnum}.-]+");

    /** What is longer is no address; what it is instead is not looked for. */
    private static final int LONGEST = 320;

    private EmailAddressRule() {}

    public static boolean isAddress(String text) {
        return BARE.matcher(text).matches() && ADDRESSES.isValid(text);
    }

    /** @param tidy without what cannot be seen around it */
    public static Optional<EmailAddressError> error(String tidy) {
        if (isAddress(tidy)) {
            return Optional.empty();
        }
        if (tidy.length() > LONGEST) {
            return Optional.of(new EmailAddressError(Fault.OTHER, ""));
        }
        return Optional.of(HiddenCharacter.inCode(tidy)
                .map(it -> new EmailAddressError(Fault.HIDDEN, it.name()))
                .orElseGet(() -> new EmailAddressFaults(tidy).find()));
    }

    static boolean isEnding(String ending) {
        return DOMAINS.isValidTld(ending);
    }
}

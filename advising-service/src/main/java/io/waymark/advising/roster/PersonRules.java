package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.institution.Zones;
import io.waymark.advising.person.EmailAddresses;
import io.waymark.core.identity.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be wrong with what a row says of a person. What may be said is what an admin may write by hand. */
record PersonRules(EmailAddresses addresses) {

    private static final String ROLES = Arrays.stream(Role.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));

    /** How spreadsheets shorten long numbers, whose last digits are lost then. */
    private static final Pattern SHORTENED = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d+");

    Stream<RosterFault> check(Cell cell) {
        return switch (cell.column()) {
            case ROLE -> role(cell).stream();
            case NUMBER -> Stream.of(shortened(cell), contradiction(cell)).flatMap(Optional::stream);
            case ADVISOR_NUMBER -> shortened(cell).stream();
            case EMAIL -> email(cell);
            case TIME_ZONE -> zone(cell).stream();
            default -> Stream.empty();
        };
    }

    private static Optional<RosterFault> role(Cell cell) {
        return Arrays.stream(Role.values()).anyMatch(it -> it.name().equalsIgnoreCase(cell.value()))
                ? Optional.empty()
                : cell.fault("unknown-role", "There is no such role.", "Use one of these: %s.".formatted(ROLES));
    }

    private static Optional<RosterFault> shortened(Cell cell) {
        return SHORTENED.matcher(cell.value()).matches()
                ? cell.fault(
                        "rounded-number",
                        "A spreadsheet has rounded this number, and its last digits are lost.",
                        "Format the column as text, and write the number anew.")
                : Optional.empty();
    }

    /** One person may have several rows, as long as they say the same about the person. */
    private static Optional<RosterFault> contradiction(Cell cell) {
        var row = cell.row();
        return row.differs().isEmpty()
                ? Optional.empty()
                : cell.fault(
                        "duplicate-number",
                        "This number is also in row %d, and its rows differ in: %s."
                                .formatted(row.sameNumber(), String.join(", ", row.differs())),
                        "Write the same in all rows of one person, or give this one another number.");
    }

    private Stream<RosterFault> email(Cell cell) {
        if (!addresses.isComplete(cell.value())) {
            return cell
                    .fault("bad-email", "This is not a complete e-mail address.", "Write it like name@college.edu.")
                    .stream();
        }
        var row = cell.row();
        return Stream.of(
                        row.sameEmail() == null
                                ? Optional.<RosterFault>empty()
                                : cell.fault(
                                        "duplicate-email",
                                        "This address appears twice, also in row %d for another number."
                                                .formatted(row.sameEmail()),
                                        "Keep one of the two rows, or give one of them another address."),
                        row.emailOwner() == null
                                ? Optional.<RosterFault>empty()
                                : cell.fault(
                                        "email-taken",
                                        "This address belongs to number %s in the directory."
                                                .formatted(row.emailOwner()),
                                        "Use another address, or change that person first."))
                .flatMap(Optional::stream);
    }

    private static Optional<RosterFault> zone(Cell cell) {
        return Zones.isKnown(cell.value())
                ? Optional.empty()
                : cell.fault("unknown-zone", "There is no such time zone.", "Write one like America/New_York.");
    }
}

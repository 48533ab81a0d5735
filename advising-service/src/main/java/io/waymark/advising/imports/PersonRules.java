package io.waymark.advising.imports;

import io.waymark.advising.api.email.EmailAddressRule;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.institution.Zones;
import io.waymark.core.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be wrong with what a row says of a person. What may be said is what an admin may write by hand. */
final class PersonRules {

    private static final List<String> ROLES = Arrays.stream(Role.values())
            .map(it -> it.name().toLowerCase(Locale.ROOT))
            .toList();

    private PersonRules() {}

    static Stream<ImportError> check(Cell cell) {
        return switch (cell.column()) {
            case ROLE -> role(cell).stream();
            case NUMBER -> spoilt(cell).or(() -> contradiction(cell)).stream();
            case ADVISOR_NUMBER -> spoilt(cell).stream();
            case EMAIL -> email(cell);
            case TIME_ZONE -> zone(cell).stream();
            default -> Stream.empty();
        };
    }

    private static Optional<ImportError> role(Cell cell) {
        return WrittenRole.areKnown(cell.value())
                ? Optional.empty()
                : cell.error("unknown-role", Map.of("roles", ROLES));
    }

    /** What is spoilt tells nobody apart: of such rows nothing else is said. */
    private static Optional<ImportError> spoilt(Cell cell) {
        return SpoiltNumber.in(cell.value()).flatMap(it -> cell.error(it.code(), it.arguments()));
    }

    /** One person may have several rows, as long as they say the same about the person. */
    private static Optional<ImportError> contradiction(Cell cell) {
        var row = cell.row();
        return row.differs().isEmpty()
                ? Optional.empty()
                : cell.error(
                        "duplicate-number",
                        Map.of("row", Objects.requireNonNull(row.sameNumber()), "columns", row.differs()));
    }

    private static Stream<ImportError> email(Cell cell) {
        var wrong = EmailAddressRule.error(cell.value());
        if (wrong.isPresent()) {
            return cell
                    .error(
                            "bad-email",
                            Map.of(
                                    "fault",
                                    wrong.get().cause(),
                                    "part",
                                    wrong.get().part()))
                    .stream();
        }
        var row = cell.row();
        return Stream.of(
                        row.sameEmail() == null
                                ? Optional.<ImportError>empty()
                                : cell.error("duplicate-email", Map.of("row", row.sameEmail())),
                        row.emailOwner() == null
                                ? Optional.<ImportError>empty()
                                : cell.error("email-taken", Map.of("number", row.emailOwner())))
                .flatMap(Optional::stream);
    }

    private static Optional<ImportError> zone(Cell cell) {
        return Zones.isKnown(cell.value()) ? Optional.empty() : cell.error("unknown-zone");
    }
}

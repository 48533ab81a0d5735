package io.waymark.advising.imports;

import io.waymark.core.identity.Role;
import io.waymark.core.text.WrittenText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Roles as files write them: in the plural, in other words, several in one cell. Nobody becomes an admin by another word. */
final class WrittenRole {

    /** What stands between several roles in one cell, as it is kept. */
    static final String BETWEEN = ";";

    private static final Map<String, Role> ALSO_CALLED = Map.ofEntries(
            Map.entry("learner", Role.STUDENT),
            Map.entry("pupil", Role.STUDENT),
            Map.entry("adviser", Role.ADVISOR),
            Map.entry("academic_advisor", Role.ADVISOR),
            Map.entry("academic_adviser", Role.ADVISOR),
            Map.entry("instructor", Role.FACULTY),
            Map.entry("teacher", Role.FACULTY),
            Map.entry("professor", Role.FACULTY),
            Map.entry("faculty_member", Role.FACULTY));

    private WrittenRole() {}

    /** In our words, if all of it can be read; as it stands there otherwise. */
    static String of(String written) {
        var parts =
                Arrays.stream(written.split("[;,/|+&]")).map(WrittenRole::role).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? parts.stream()
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(it -> it.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(BETWEEN))
                : written;
    }

    static boolean areKnown(String kept) {
        return List.of(kept.split(BETWEEN)).stream().allMatch(it -> role(it).isPresent());
    }

    private static Optional<Role> role(String written) {
        var key = WrittenText.asKey(written);
        var one = key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
        return Arrays.stream(Role.values())
                .filter(it -> it.name().equalsIgnoreCase(key) || it.name().equalsIgnoreCase(one))
                .findFirst()
                .or(() -> Optional.ofNullable(ALSO_CALLED.getOrDefault(key, ALSO_CALLED.get(one))));
    }
}

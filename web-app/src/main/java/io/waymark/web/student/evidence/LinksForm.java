package io.waymark.web.student.evidence;

import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.kind.LinkRecordPayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Entries of a record, as they are typed. Those that were left blank are not submitted. */
record LinksForm(@Nullable List<Map<String, String>> entries) implements EntryForm {

    private static final int MOST = 5;
    private static final Pattern ROW = Pattern.compile("entries\\[(\\d+)](.*)");

    LinksForm {
        entries = Objects.requireNonNullElse(entries, List.of());
    }

    /** As many rows as are still missing, at least one. */
    static LinksForm blank(RequirementView asked) {
        var standing = asked.standing();
        var missing = standing.target()
                - standing.have().intValue()
                - standing.submitted().intValue();
        return new LinksForm(IntStream.range(0, Math.clamp(missing, 1, MOST))
                .<Map<String, String>>mapToObj(_ -> new HashMap<>())
                .toList());
    }

    static LinksForm again(LinkRecordPayload returned) {
        return new LinksForm(returned.entries());
    }

    @Override
    public LinkRecordPayload payload() {
        return new LinkRecordPayload(written().mapToObj(rows()::get).toList());
    }

    @Override
    public String fieldOf(String named) {
        var row = ROW.matcher(named);
        return row.matches()
                ? "entries[%d]%s".formatted(written().toArray()[Integer.parseInt(row.group(1))], row.group(2))
                : named;
    }

    private IntStream written() {
        return IntStream.range(0, rows().size())
                .filter(row -> rows().get(row).values().stream().anyMatch(it -> !it.isBlank()));
    }

    private List<Map<String, String>> rows() {
        return Objects.requireNonNull(entries);
    }
}

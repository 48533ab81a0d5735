package io.waymark.advising.practice;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.practice.QuestionDifficulty;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.api.practice.WordingView;
import io.waymark.core.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A wording as it is kept. */
record BankedWording(
        int number,
        QuestionWording wording,
        @Nullable PersonId writtenBy,
        @Nullable Instant writtenAt,
        @Nullable PersonId reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String returnedReason) {

    static BankedWording read(ResultSet row) throws SQLException {
        return new BankedWording(
                row.getInt("number"),
                new QuestionWording(
                        row.getInt("domain"),
                        QuestionDifficulty.valueOf(row.getString("difficulty")),
                        row.getString("stem"),
                        List.of((String[]) row.getArray("choices").getArray()),
                        row.getString("correct"),
                        row.getString("explanation"),
                        row.getString("source_title"),
                        row.getString("source_section"),
                        row.getString("source_url"),
                        row.getObject("source_checked_on", LocalDate.class)),
                person(row, "written_by"),
                instant(row.getTimestamp("written_at")),
                person(row, "reviewed_by"),
                instant(row.getTimestamp("reviewed_at")),
                row.getString("returned_reason"));
    }

    Stream<PersonId> people() {
        return Stream.of(writtenBy, reviewedBy).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** Shown only by name, where there is one. */
    WordingView view(Map<PersonId, PersonBrief> names) {
        return new WordingView(
                number,
                wording,
                writtenBy == null ? null : names.get(writtenBy),
                writtenBy == null ? null : writtenAt,
                reviewedBy == null ? null : names.get(reviewedBy),
                reviewedAt,
                returnedReason);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}

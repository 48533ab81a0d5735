package io.waymark.web.staff;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ForeignColumn;
import io.waymark.advising.api.imports.ForeignColumns;
import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Condition;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MissingLeaving;
import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.core.identity.Lifecycle;
import java.util.List;
import java.util.Map;

/** Imports as the tests of other pages need them. */
public final class ImportSamples {

    private ImportSamples() {}

    public static ImportView upload(ImportState state, int errors) {
        return Samples.upload(7, state, errors);
    }

    /** The same, read by what somebody said of the columns. */
    static ImportView of(ImportView upload, String source) {
        return new ImportView(
                upload.id(),
                upload.name(),
                upload.state(),
                upload.bytes(),
                upload.rows(),
                upload.checked(),
                upload.created(),
                upload.changed(),
                upload.unchanged(),
                upload.repeated(),
                upload.errors(),
                upload.conflicts(),
                upload.missing(),
                upload.partial(),
                upload.readable(),
                true,
                FileReading.NOTHING.from(source),
                upload.uploadedBy(),
                upload.uploadedAt(),
                upload.checkedAt(),
                upload.appliedBy(),
                upload.appliedAt(),
                upload.failure());
    }

    static ImportEffects effects() {
        return new ImportEffects(
                Map.of(
                        Kind.PERSON_CREATED, 2_416,
                        Kind.STAFF_ADDED, 2,
                        Kind.ROLE_ADDED, 1,
                        Kind.NAME, 1,
                        Kind.ADVISOR, 310,
                        Kind.COHORT_JOINED, 2_400,
                        Kind.COHORT_CREATED, 1,
                        Kind.ATTRIBUTE, 4_800,
                        Kind.REACTIVATED, 1),
                changes().stream().filter(it -> it.kind() == Kind.STAFF_ADDED).toList(),
                changes().stream()
                        .filter(it -> it.kind() == Kind.COHORT_CREATED)
                        .toList());
    }

    static List<MissingStudent> missing() {
        return List.of(
                new MissingStudent(Samples.MAYA, "204118", "maya@aldervalley.example", false),
                new MissingStudent(Samples.DANA, "A-101", "dana@aldervalley.example", true));
    }

    static MissingLeaving leaving() {
        return new MissingLeaving(
                Lifecycle.WITHDRAWN,
                Samples.NOW,
                0,
                41,
                1,
                List.of(new MissingLeaving.Refused(Samples.DANA, "A-101", "not-an-active-student", Map.of())));
    }

    static List<ImportChange> changes() {
        return List.of(
                change(2, "RW-C4", "Ada", "Four", Kind.STAFF_ADDED, "admin", "student", "admin", Condition.ALWAYS),
                change(
                        9,
                        "A-101",
                        "Dana",
                        "Whitcomb",
                        Kind.STAFF_ADDED,
                        "advisor",
                        "deactivated",
                        "advisor",
                        Condition.IF_REACTIVATED),
                change(14, "204118", "Maja", "Okafor", Kind.NAME, "", "Maya Okafor", "Maja Okafor", Condition.ALWAYS),
                change(14, "204118", "Maja", "Okafor", Kind.ATTRIBUTE, "gpa", "", "3.5", Condition.ALWAYS),
                change(20, "", "", "", Kind.COHORT_CREATED, "HTI fall", "HIT fall", "12", Condition.ALWAYS));
    }

    private static ImportChange change(
            int row,
            String number,
            String given,
            String family,
            Kind kind,
            String item,
            String was,
            String becomes,
            Condition condition) {
        return new ImportChange(row, number, given, family, kind, item, was, becomes, condition);
    }

    static ForeignColumns columns() {
        return new ForeignColumns(
                "Canvas SIS",
                "student",
                List.of(
                        new ForeignColumn("user_id", List.of("C-1", "C-2"), "number"),
                        new ForeignColumn("login_id", List.of(), ""),
                        new ForeignColumn("status", List.of("active", "deleted"), "status")),
                List.of("role", "number", "status", "attribute:campus"),
                List.of("student", "mentor"));
    }
}

package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.advising.College;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;

/** An admin of a college who imports files. */
record Importing(College college, ImportApi imports) {

    static final String HEADER = "role,number,given_name,family_name,email,time_zone,cohort,advisor_number\n";

    private static final ApplyImport CONFIRMED = new ApplyImport(null, null, true);

    static Importing into(College college) {
        return new Importing(college, college.asAdmin(ImportApi.class));
    }

    /** @param rows with the columns up to the advisor's number, which may be left out at the end */
    ImportView check(String... rows) {
        return checkFile(HEADER + String.join("\n", rows) + "\n");
    }

    /** @param csv with its header */
    ImportView checkFile(String csv) {
        return checkFile(csv.getBytes(StandardCharsets.UTF_8));
    }

    ImportView checkFile(byte[] file) {
        return check(file, false);
    }

    /** @param csv with its header, of some of the people only */
    ImportView checkPart(String csv) {
        return check(csv.getBytes(StandardCharsets.UTF_8), true);
    }

    private ImportView check(byte[] file, boolean partial) {
        var uploaded = imports.upload("Fall", partial, new InputStreamResource(new ByteArrayInputStream(file)));
        return reach(uploaded.id(), ImportState.CHECKED);
    }

    ImportView applyFile(String csv) {
        var applied = apply(checkFile(csv), null);
        assertThat(applied.failure()).isNull();
        return applied;
    }

    ImportView apply(String... rows) {
        var applied = apply(check(rows), null);
        assertThat(applied.failure()).isNull();
        return applied;
    }

    ImportView apply(ImportView checked, @Nullable ApplyImport how) {
        assertThat(imports.errors(checked.id(), null, 10).items()).isEmpty();
        imports.apply(checked.id(), how == null ? CONFIRMED : how);
        return reach(checked.id(), ImportState.APPLIED, ImportState.FAILED);
    }

    /** Says which column is which, upon which the file is checked anew. */
    ImportView map(ImportView foreign, MapColumns said) {
        return reach(imports.map(foreign.id(), said).id(), ImportState.CHECKED);
    }

    List<ImportError> errors(String... rows) {
        return errors(check(rows));
    }

    List<ImportError> errors(ImportView checked) {
        return imports.errors(checked.id(), null, 100).items();
    }

    List<ImportConflict> conflicts(ImportView checked) {
        return imports.conflicts(checked.id(), null, 100).items();
    }

    PersonView person(String number) {
        return college.asAdmin(PersonApi.class).list(number, null, null, null, null, 200).items().stream()
                .filter(it -> it.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private ImportView reach(UUID upload, ImportState... states) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> imports.show(upload), it -> List.of(states).contains(it.state()));
    }

    static ImportFailure outdated(int row, String cause, String about, String other) {
        return new ImportFailure("import-outdated", Map.of("row", row, "cause", cause, "about", about, "other", other));
    }
}

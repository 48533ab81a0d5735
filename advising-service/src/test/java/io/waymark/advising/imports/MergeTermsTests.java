package io.waymark.advising.imports;

import static io.waymark.advising.api.imports.ConflictChoice.KEEP;
import static io.waymark.advising.api.imports.ConflictChoice.OVERWRITE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeTermsTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");

    @Test
    void keepWhatIsNotToBeOverwritten() {
        assertThat(terms(KEEP, KEEP).kept()).containsExactly("CHANGED_BY_HAND", "INACTIVE");
        assertThat(terms(OVERWRITE, KEEP).kept()).containsExactly("INACTIVE");
        assertThat(terms(KEEP, OVERWRITE).kept()).containsExactly("CHANGED_BY_HAND");
        assertThat(terms(OVERWRITE, OVERWRITE).kept()).isEmpty();
    }

    @Test
    void bindStatementsToTheCollegeTheImportAndTheMoment() {
        var institution = new InstitutionId(UUID.randomUUID());
        var upload = ImportId.next();

        var parameters = CurrentInstitution.call(
                institution, () -> terms(KEEP, OVERWRITE).parameters(upload));

        assertThat(parameters)
                .containsEntry("institution", institution.value())
                .containsEntry("import", upload.value())
                .containsEntry("now", Timestamp.from(MONDAY))
                .hasEntrySatisfying("kept", it -> assertThat((String[]) it).containsExactly("CHANGED_BY_HAND"));
    }

    private static MergeTerms terms(ConflictChoice changedByHand, ConflictChoice inactive) {
        return new MergeTerms(PersonId.next(), MONDAY, changedByHand, inactive);
    }
}

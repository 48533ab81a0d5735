package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.format.FileFixtures;
import io.waymark.advising.spool.SpooledFile;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store promises, wherever it keeps the files. */
abstract class DocumentStoreContract {

    private static final byte[] CONTENT = {1, 2, 3};

    private final InstitutionId alder = new InstitutionId(UUID.randomUUID());
    private final InstitutionId birch = new InstitutionId(UUID.randomUUID());
    private final UUID id = UUID.randomUUID();

    abstract DocumentStore store();

    @Test
    void keepsWhatItWasGiven() {
        put(alder, id, CONTENT);

        assertThat(find(alder, id)).contains(CONTENT);
    }

    @Test
    void keepsAFileThatIsLargerThanAnyBuffer() {
        var large = new byte[6_000_000];
        new Random(58).nextBytes(large);

        put(alder, id, large);

        assertThat(find(alder, id)).hasValueSatisfying(it -> assertThat(it).isEqualTo(large));
    }

    @Test
    void keepsFilesOfOneCollegeFromTheOthers() {
        put(alder, id, CONTENT);

        assertThat(find(birch, id)).isEmpty();
        CurrentInstitution.run(birch, () -> store().remove(id));
        assertThat(find(alder, id)).isPresent();
    }

    @Test
    void knowsNothingOfWhatWasNeverStored() {
        assertThat(find(alder, id)).isEmpty();
    }

    @Test
    void takesAFileOnceMore() {
        put(alder, id, CONTENT);

        put(alder, id, CONTENT);

        assertThat(find(alder, id)).contains(CONTENT);
    }

    @Test
    void removesAFileAndDoesNotMindThatItIsGone() {
        put(alder, id, CONTENT);

        CurrentInstitution.run(alder, () -> store().remove(id));

        assertThat(find(alder, id)).isEmpty();
        assertThatCode(() -> CurrentInstitution.run(alder, () -> store().remove(id)))
                .doesNotThrowAnyException();
    }

    @Test
    void keepsNothingOfAFileThatCannotBeRead() {
        var missing = new SpooledFile(Path.of("target", "no-such-file"), 3, FileFixtures.SHA256_OF_NOTHING);

        assertThatThrownBy(() -> CurrentInstitution.run(alder, () -> store().put(id, missing)))
                .isInstanceOf(RuntimeException.class);

        assertThat(find(alder, id)).isEmpty();
    }

    @Test
    void letsGoOfAFileThatIsOnlyReadInPart() {
        put(alder, id, new byte[1_000_000]);

        CurrentInstitution.run(alder, () -> {
            try (var content = store().find(id).orElseThrow()) {
                assertThat(content.readNBytes(10)).hasSize(10);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });

        assertThat(find(alder, id)).isPresent();
    }

    private void put(InstitutionId college, UUID file, byte[] content) {
        try (var spooled = FileFixtures.spooled(content)) {
            CurrentInstitution.run(college, () -> store().put(file, spooled));
        }
    }

    private Optional<byte[]> find(InstitutionId college, UUID file) {
        return CurrentInstitution.call(college, () -> store().find(file).map(DocumentStoreContract::read));
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

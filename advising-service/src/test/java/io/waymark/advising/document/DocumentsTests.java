package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.format.FileFixtures;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;

@AdvisingTest
class DocumentsTests {

    private static final byte[] CONTENT = "a diploma".getBytes(StandardCharsets.UTF_8);

    private final College alder;
    private final College birch;
    private final Documents documents;
    private final DocumentRows rows;
    private final DocumentUsage usage;
    private final DocumentSweep sweep;
    private final DocumentsInDatabase inDatabase;
    private final DocumentStore store;
    private final JdbcClient jdbc;
    private final MovableClock clock;
    private final UUID id = UUID.randomUUID();

    @Autowired
    DocumentsTests(
            Colleges colleges,
            Documents documents,
            DocumentRows rows,
            DocumentUsage usage,
            DocumentSweep sweep,
            DocumentsInDatabase inDatabase,
            DocumentStore store,
            JdbcClient jdbc,
            MovableClock clock) {
        this.alder = colleges.open();
        this.birch = colleges.open();
        this.documents = documents;
        this.rows = rows;
        this.usage = usage;
        this.sweep = sweep;
        this.inDatabase = inDatabase;
        this.store = store;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void letTheClockStandWhereItStood() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void keepsWhatATransactionRefersTo() {
        store(alder, id, CONTENT);

        assertThat(read(alder, id)).contains(CONTENT);
        assertThat(read(birch, id)).isEmpty();
        assertThat(used(alder)).isEqualTo(CONTENT.length);
        assertThat(used(birch)).isZero();
    }

    @Test
    void leavesNothingOfAFileThatNothingRefersTo() {
        assertThat(storing(alder, id, CONTENT, () -> "done otherwise")).isEqualTo("done otherwise");

        assertThatNothingIsLeft();
    }

    @Test
    void leavesNothingBehindWhenTheTransactionFails() {
        assertThatThrownBy(() -> storing(
                        alder,
                        id,
                        CONTENT,
                        () -> alder.inside(() -> {
                            documents.keep(id);
                            throw new IllegalStateException("no");
                        })))
                .hasMessage("no");

        assertThatNothingIsLeft();
    }

    /** As if the connection had broken after the commit: nobody was told, but the database knows. */
    @Test
    void keepsAFileWhoseTransactionWasCommittedWhateverHappensThen() {
        assertThatThrownBy(() -> storing(alder, id, CONTENT, () -> {
                    keep(alder, id);
                    throw new IllegalStateException("no answer");
                }))
                .hasMessage("no answer");

        assertThat(read(alder, id)).contains(CONTENT);
    }

    @Test
    void keepsNothingThatIsNotBeingStored() {
        assertThatThrownBy(() -> keep(alder, id)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void asksTheStoreOnlyWhileNoTransactionHoldsAConnection() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> alder.inside(() -> documents.find(id)));
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> alder.inside(() -> storing(alder, id, CONTENT, () -> true)));
    }

    @Test
    void tellsAFileThatWasDamagedBeforeItsEnd() throws IOException {
        store(alder, id, CONTENT);
        Files.write(Path.of("target/documents", alder.id().toString(), id.toString()), "a diplomA".getBytes());

        var found =
                CurrentInstitution.call(alder.id(), () -> documents.find(id)).orElseThrow();

        try (var content = found.content()) {
            assertThatIOException().isThrownBy(content::readAllBytes);
        }
    }

    @Test
    void refusesWhatNoLongerFitsIntoTheQuota() {
        allow(alder, 2L * CONTENT.length);
        store(alder, id, CONTENT);
        store(alder, UUID.randomUUID(), CONTENT);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> store(alder, UUID.randomUUID(), CONTENT))
                .satisfies(it -> assertThat(it.code()).isEqualTo("document-quota-reached"));

        assertThat(used(alder)).isEqualTo(2L * CONTENT.length);
        store(birch, id, CONTENT);
    }

    @Test
    void refusesTheFirstFileToo() {
        allow(alder, CONTENT.length - 1L);

        assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> store(alder, id, CONTENT));

        assertThatNothingIsLeft();
    }

    @Test
    void givesRoomBackWhenAFileIsNotKept() {
        allow(alder, (long) CONTENT.length);
        storing(alder, UUID.randomUUID(), CONTENT, () -> true);

        store(alder, id, CONTENT);

        assertThat(read(alder, id)).isPresent();
    }

    @Test
    void fallsBackToTheQuotaOfAllWhenACollegeHasNoneOfItsOwn() {
        allow(alder, 0L);
        allow(alder, null);

        assertThat(alder.inside(usage::quota)).isEqualTo(50L << 30);
        store(alder, id, CONTENT);
    }

    @Test
    void letsOneOfTwoPassWhenOnlyOneFits() throws Exception {
        allow(alder, CONTENT.length + 1L);
        var bothAreThere = new CountDownLatch(2);

        Callable<Boolean> storing = () -> {
            bothAreThere.countDown();
            bothAreThere.await();
            try {
                store(alder, UUID.randomUUID(), CONTENT);
                return true;
            } catch (RuleViolationException full) {
                return false;
            }
        };

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var passed = threads.invokeAll(List.of(storing, storing)).stream()
                    .filter(Future::resultNow)
                    .count();

            assertThat(passed).isOne();
        }
        assertThat(used(alder)).isEqualTo(CONTENT.length);
    }

    @Test
    void sweepsWhatACrashLeftBehindOnceItIsOldEnough() {
        crashWhileStoring(id);

        sweepAfter(Duration.ofHours(23));
        assertThat(inStore(id)).isPresent();

        sweepAfter(Duration.ofHours(25));
        assertThatNothingIsLeft();
    }

    @Test
    void sweepsNothingThatIsKeptAndNothingOfOthers() {
        store(alder, id, CONTENT);
        store(birch, id, CONTENT);
        CurrentInstitution.run(birch.id(), () -> rows.expect(UUID.randomUUID(), FileFixtures.spooled(CONTENT)));

        sweepAfter(Duration.ofDays(400));

        assertThat(read(alder, id)).contains(CONTENT);
        assertThat(birch.count("document")).isEqualTo(2);
    }

    @Test
    void sweepsWhatWasDiscardedButCouldNotBeRemoved() {
        crashWhileStoring(id);
        CurrentInstitution.run(alder.id(), () -> assertThat(rows.discard(id)).isTrue());

        sweepAfter(Duration.ZERO);

        assertThatNothingIsLeft();
    }

    @Test
    void movesAFileOutOfTheDatabaseWhenItIsRead() {
        putIntoDatabase(alder, id, CONTENT);

        assertThat(read(alder, id)).contains(CONTENT);

        assertThat(alder.count("document where content is null")).isOne();
        assertThat(used(alder)).isEqualTo(CONTENT.length);
        assertThat(read(alder, id)).contains(CONTENT);
    }

    @Test
    void movesAllFilesOutOfTheDatabaseAtNightWhateverTheQuota() {
        allow(alder, 0L);
        var large = new byte[600_000];
        putIntoDatabase(alder, id, large);
        putIntoDatabase(alder, UUID.randomUUID(), CONTENT);
        putIntoDatabase(birch, id, CONTENT);

        CurrentInstitution.run(alder.id(), inDatabase::moveAll);

        assertThat(alder.count("document where content is not null")).isZero();
        assertThat(used(alder)).isEqualTo(large.length + CONTENT.length);
        assertThat(read(alder, id)).hasValueSatisfying(it -> assertThat(it).isEqualTo(large));
        assertThat(birch.count("document where content is not null")).isOne();
    }

    @Test
    void aRowSaysWhatItsFileIs() {
        assertThatRefuses("document_state_is_known", "values (?, ?, ''::bytea, 'LOST', now(), null, null)");
        assertThatRefuses("a_document_is_here_or_measured", "values (?, ?, null, 'KEPT', now(), 3, null)");
        assertThatRefuses("a_checksum_is_a_sha256", "values (?, ?, null, 'KEPT', now(), 3, 'abc')");
        assertThatRefuses(
                "a_document_is_not_smaller_than_nothing", "values (?, ?, ''::bytea, 'KEPT', now(), -1, null)");
    }

    @Test
    void usageAndQuotaAreNeverLessThanNothing() {
        assertThatThrownBy(() -> allow(alder, -1L))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_quota_is_not_less_than_nothing");
        store(alder, id, CONTENT);
        assertThatThrownBy(() -> alder.inside(() -> {
                    usage.free(CONTENT.length + 1L);
                    return true;
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("usage_is_not_less_than_nothing");
    }

    private void assertThatRefuses(String constraint, String values) {
        assertThatThrownBy(() -> alder.inside(() -> jdbc.sql("insert into document " + values)
                        .param(alder.id().value())
                        .param(UUID.randomUUID())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }

    private void assertThatNothingIsLeft() {
        assertThat(alder.count("document")).isZero();
        assertThat(inStore(id)).isEmpty();
        assertThat(used(alder)).isZero();
    }

    private void crashWhileStoring(UUID file) {
        CurrentInstitution.run(alder.id(), () -> {
            try (var spooled = FileFixtures.spooled(CONTENT)) {
                rows.expect(file, spooled);
                store.put(file, spooled);
            }
        });
    }

    private void sweepAfter(Duration time) {
        clock.set(MovableClock.MONDAY_MORNING.plus(time));
        CurrentInstitution.run(alder.id(), sweep::run);
    }

    private void store(College college, UUID file, byte[] content) {
        storing(college, file, content, () -> keep(college, file));
    }

    private boolean keep(College college, UUID file) {
        return college.inside(() -> {
            documents.keep(file);
            return true;
        });
    }

    private <T> T storing(College college, UUID file, byte[] content, Supplier<T> work) {
        try (var spooled = FileFixtures.spooled(content)) {
            return CurrentInstitution.call(college.id(), () -> documents.storing(file, spooled, work));
        }
    }

    private void putIntoDatabase(College college, UUID file, byte[] content) {
        college.inside(() -> jdbc.sql("insert into document values (?, ?, ?)")
                .param(college.id().value())
                .param(file)
                .param(content)
                .update());
    }

    private void allow(College college, @Nullable Long bytes) {
        college.inside(() -> {
            usage.allow(bytes);
            return true;
        });
    }

    private long used(College college) {
        return college.inside(usage::bytes);
    }

    private Optional<byte[]> inStore(UUID file) {
        return CurrentInstitution.call(alder.id(), () -> store.find(file).map(DocumentsTests::bytes));
    }

    private Optional<byte[]> read(College college, UUID file) {
        return CurrentInstitution.call(college.id(), () -> documents.find(file).map(it -> bytes(it.content())));
    }

    private static byte[] bytes(InputStream content) {
        try (content) {
            return content.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

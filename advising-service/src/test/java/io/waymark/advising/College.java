package io.waymark.advising;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.TokensForTests;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A college of a test's own, and the people in it. */
public class College {

    private final InstitutionId id;
    private final String slug;
    private final AsCaller asCaller;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PersonId admin;
    private final AtomicInteger numbers = new AtomicInteger(200_000);

    College(InstitutionId id, String slug, AsCaller asCaller, JdbcClient jdbc, TransactionTemplate transaction) {
        this.id = id;
        this.slug = slug;
        this.asCaller = asCaller;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.admin = new PersonId(
                sql("select id from person where number = 'A-1'", UUID.class).getFirst());
    }

    public InstitutionId id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public PersonId admin() {
        return admin;
    }

    public <T> T asAdmin(Class<T> api) {
        return as(admin, Role.ADMIN, api);
    }

    public <T> T as(PersonId person, Role role, Class<T> api) {
        return asCaller.call(TokensForTests.bearer(id, person, role), api);
    }

    /** Somebody without an account, who has the link to a verification. */
    public OutsideVerificationApi asOutsider(UUID verification) {
        return asOutsider(verification, OutsideVerificationApi.class);
    }

    public <T> T asOutsider(UUID verification, Class<T> api) {
        return asCaller.call(TokensForTests.outsider(id, verification), api);
    }

    public PersonId add(Role role, String givenName, String familyName) {
        var number = String.valueOf(numbers.incrementAndGet());
        var entry = new PersonEntry(
                number, givenName, null, familyName, "p" + number + "@alder.example", Set.of(role), null, null);
        return new PersonId(asAdmin(PersonApi.class).add(entry, null).id());
    }

    public PersonId student(String givenName) {
        return add(Role.STUDENT, givenName, "Student");
    }

    public PersonId advisor(String givenName) {
        return add(Role.ADVISOR, givenName, "Advisor");
    }

    public void assign(PersonId advisor, PersonId... students) {
        asAdmin(AssignmentApi.class)
                .assign(
                        advisor.value(),
                        AssignStudents.now(
                                Arrays.stream(students).map(PersonId::value).collect(Collectors.toSet())));
    }

    /** Asks the database itself, as the service's role and for this college. */
    public <T> List<T> sql(String query, Class<T> type, Object... parameters) {
        return inside(() -> jdbc.sql(query).params(Arrays.asList(parameters)).query(type).list().stream()
                .map(Objects::requireNonNull)
                .toList());
    }

    public int count(String table) {
        return sql("select count(*) from " + table, Integer.class).getFirst();
    }

    /** Within a transaction: until the other act is held up by it, or is over. */
    public void untilSomebodyWaitsForUs(CompletableFuture<?> other) {
        var waiting =
                "select count(*) from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid))";
        while (!other.isDone() && sql(waiting, Integer.class).getFirst() == 0) {
            Thread.onSpinWait();
        }
    }

    public <T> T inside(Supplier<T> work) {
        return CurrentInstitution.call(
                id, () -> Objects.requireNonNull(transaction.execute(_ -> Objects.requireNonNull(work.get()))));
    }
}

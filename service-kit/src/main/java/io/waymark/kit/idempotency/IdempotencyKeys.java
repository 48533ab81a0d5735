package io.waymark.kit.idempotency;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers, in the transaction that makes something, under which key the caller asked for it. A second request with the
 * key waits for the first and then finds what it made; if the first is rolled back, so is the memory of it.
 */
public class IdempotencyKeys {

    /** Names a request, the same on every attempt. */
    public static final String HEADER = "Idempotency-Key";

    /** Says of an answer that an earlier request with the key did the work. */
    public static final String REPLAYED = "Idempotency-Replayed";

    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final HttpServletRequest current;

    IdempotencyKeys(JdbcClient jdbc, CurrentCaller caller, HttpServletRequest current) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.current = current;
    }

    /**
     * Claims the key for something about to be made.
     *
     * @param key the request's {@code Idempotency-Key}; without one every request is new
     * @param request all that was sent; with the method and the address it must be the same whenever the key is
     * @param made the id of what will be made
     * @return the id of what an earlier request with this key made, if there was one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> claim(@Nullable String key, Record request, UUID made) {
        if (key == null) {
            return Optional.empty();
        }
        check(key);
        var who = caller.get();
        var fingerprint = Fingerprint.of(current, request);
        var claimed = jdbc.sql("""
                        insert into idempotency_key (institution_id, person_id, key, fingerprint, made)
                        values (:institution, :person, :key, :fingerprint, :made)
                        on conflict do nothing
                        """)
                .param("institution", who.institution().value())
                .param("person", who.person().value())
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("made", made)
                .update();
        return claimed == 1
                ? Optional.empty()
                : Optional.of(earlier(who, key, fingerprint).orElseThrow());
    }

    /** Looks before something that is dear to prepare: the id of what an earlier request with this key made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> find(@Nullable String key, Record request) {
        if (key == null) {
            return Optional.empty();
        }
        check(key);
        return earlier(caller.get(), key, Fingerprint.of(current, request));
    }

    /** Forgets a key whose request came to nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    void release(String key) {
        var who = caller.get();
        jdbc.sql("""
                        delete from idempotency_key
                        where institution_id = :institution and person_id = :person and key = :key and made = :nothing
                        """)
                .param("institution", who.institution().value())
                .param("person", who.person().value())
                .param("key", key)
                .param("nothing", KeyedRequest.NOTHING)
                .update();
    }

    private Optional<UUID> earlier(Caller who, String key, String fingerprint) {
        var first = jdbc.sql("""
                        select fingerprint, made from idempotency_key
                        where institution_id = :institution and person_id = :person and key = :key
                        """)
                .param("institution", who.institution().value())
                .param("person", who.person().value())
                .param("key", key)
                .query(KnownKey.class)
                .optional();
        if (first.filter(it -> !it.fingerprint().equals(fingerprint)).isPresent()) {
            throw new RuleViolationException(
                    "idempotency-key-reused", "This Idempotency-Key was used for a different request.");
        }
        return first.map(KnownKey::made);
    }

    private static void check(String key) {
        if (key.isBlank() || key.length() > LONGEST) {
            throw new RuleViolationException("idempotency-key-unfit", "An Idempotency-Key has 1 to 200 characters.");
        }
    }

    private record KnownKey(String fingerprint, UUID made) {}
}

package io.waymark.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.TokensForTests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

class KitTests extends SampleTest {

    private static final InstitutionId ALDER = InstitutionId.next();
    private static final InstitutionId BIRCH = InstitutionId.next();

    private final MockMvcTester mvc;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final PebbleRepository pebbles;
    private PersonId dana = PersonId.next();
    private String danaAtAlder = "";

    @Autowired
    KitTests(MockMvcTester mvc, JdbcClient jdbc, TransactionTemplate transaction, PebbleRepository pebbles) {
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.pebbles = pebbles;
    }

    @BeforeEach
    void signIn() {
        dana = PersonId.next();
        danaAtAlder = TokensForTests.bearer(ALDER, dana, Role.ADVISOR);
    }

    @Test
    void showsWhatOneCollegeMadeToNobodyElse() {
        var id = idOf(post(danaAtAlder, "{\"colour\": \"grey\", \"coats\": 1}", null));
        var danaAtBirch = TokensForTests.bearer(BIRCH, dana, Role.ADVISOR);

        assertThat(get(danaAtAlder, id)).hasStatusOk();
        assertThat(get(danaAtBirch, id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesEverythingFromSqlThatNamesNoInstitution() {
        post(danaAtAlder, "{\"colour\": \"grey\", \"coats\": 1}", null);

        assertThat(jdbc.sql("select count(*) from pebble").query(Integer.class).single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesToWriteARowOfAnotherCollege() {
        var smuggle = jdbc.sql("insert into pebble values (?, ?, 'red', 0)")
                .param(BIRCH.value())
                .param(UUID.randomUUID());

        assertThat(catchFailure(() ->
                        CurrentInstitution.run(ALDER, () -> transaction.executeWithoutResult(_ -> smuggle.update()))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void loadsAndDeletesTheChildrenOfItsOwnCollegeOnly() {
        var id = UUID.randomUUID();
        CurrentInstitution.run(
                ALDER,
                () -> transaction.executeWithoutResult(_ -> {
                    var pebble = new Pebble(id, "grey");
                    pebble.crack("quartz");
                    pebbles.saveAndFlush(pebble);
                }));

        CurrentInstitution.run(
                ALDER,
                () -> transaction.executeWithoutResult(_ ->
                        assertThat(pebbles.findById(id).orElseThrow().veins()).hasSize(1)));
        CurrentInstitution.run(
                BIRCH,
                () -> transaction.executeWithoutResult(
                        _ -> assertThat(pebbles.findById(id)).isEmpty()));
    }

    @Test
    void doesTheSameRequestOnceAndAnswersItTwice() {
        var request = "{\"colour\": \"blue\", \"coats\": 2}";

        var first = idOf(post(danaAtAlder, request, "key-1"));
        var second = idOf(post(danaAtAlder, request, "key-1"));

        assertThat(second).isEqualTo(first);
        assertThat(post(danaAtAlder, request.replace("blue", "red"), "key-1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:idempotency-key-reused");
    }

    @Test
    void refusesAnEditOfAVersionThatIsNoLongerThere() {
        var id = idOf(post(danaAtAlder, "{\"colour\": \"grey\", \"coats\": 1}", null));

        assertThat(put(danaAtAlder, id, "\"0\"")).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(put(danaAtAlder, id, "\"0\"")).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertThat(put(danaAtAlder, id, null)).hasStatus(HttpStatus.PRECONDITION_REQUIRED);
    }

    @Test
    void writesDownWhoChangedWhat() {
        var id = idOf(post(danaAtAlder, "{\"colour\": \"grey\", \"coats\": 1}", null));
        put(danaAtAlder, id, "\"0\"");

        var changes = CurrentInstitution.call(
                ALDER,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select action || ' ' || actor || ' ' || (changed -> 'colour')::text from audit_entry "
                                        + "where entity_key = to_jsonb(?::text) order by id")
                        .param(id)
                        .query(String.class)
                        .list()));
        assertThat(changes)
                .containsExactly("INSERT " + dana + " [null, \"grey\"]", "UPDATE " + dana + " [\"grey\", \"green\"]");
    }

    @Test
    void namesARowWithoutAnIdAlikeInEachEntryAndNotByItsUnspokenKey() {
        inAlder("insert into grain (institution_id, mark, size) values (?, 'secret', 1)");
        inAlder("update grain set size = 2 where institution_id = ? and mark = 'secret'");
        inAlder("delete from grain where institution_id = ? and mark = 'secret'");

        var actions = CurrentInstitution.call(
                ALDER,
                () -> transaction.execute(_ -> jdbc.sql("""
                                select action from audit_entry
                                where entity = 'grain'
                                  and entity_key = jsonb_build_object('mark', encode(sha256('secret'), 'hex'))
                                order by id
                                """).query(String.class).list()));
        assertThat(actions).containsExactly("INSERT", "UPDATE", "DELETE");
    }

    @Test
    void writesTheTrailWhateverTheSessionHidesItBehind() {
        CurrentInstitution.run(
                ALDER,
                () -> transaction.executeWithoutResult(_ -> {
                    jdbc.sql("create temp table audit_entry (like audit_entry) on commit drop")
                            .update();
                    jdbc.sql("grant all on pg_temp.audit_entry to public").update();
                    jdbc.sql("insert into grain (institution_id, mark, size) values (?, 'hidden', 7)")
                            .param(ALDER.value())
                            .update();
                }));

        var entries = CurrentInstitution.call(
                ALDER,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select count(*) from audit_entry where entity = 'grain' and changed -> 'size' = '[null, 7]'")
                        .query(Integer.class)
                        .single()));
        assertThat(entries).isOne();
    }

    private void inAlder(String sql) {
        CurrentInstitution.run(
                ALDER,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql(sql).param(ALDER.value()).update()));
    }

    @Test
    void letsNobodyRewriteTheTrail() {
        assertThat(catchFailure(() -> jdbc.sql("delete from audit_entry").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(catchFailure(
                        () -> jdbc.sql("update audit_entry set actor = null").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void refusesWhoHasNoGoodToken() {
        var stranger = mvc.get().uri("/pebbles/{id}", UUID.randomUUID()).exchange();
        var forOthers = TokensForTests.mint(claims -> claims.subject(dana.toString())
                .claim("institution", ALDER.toString())
                .audience(List.of("somebody-else")));
        var nonsense = TokensForTests.mint(claims -> claims.subject("x").claim("institution", "not-an-id"));

        var nowhere = TokensForTests.mint(claims -> claims.subject(dana.toString())
                .claim("institution", ALDER.toString())
                .claim("zoneinfo", "Atlantis/Center"));

        assertThat(get(nowhere, UUID.randomUUID().toString())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(stranger).hasStatus(HttpStatus.UNAUTHORIZED).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(get(forOthers, UUID.randomUUID().toString())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(get(nonsense, UUID.randomUUID().toString())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void refusesATokenThatDoesNotEndSoonOrSaysNotWhoseItIs() {
        var now = Clock.systemUTC().instant();
        var spoilt = Map.<String, Consumer<JwtClaimsSet.Builder>>of(
                "no end", it -> it.claims(claims -> claims.remove("exp")),
                "no end and no beginning",
                        it -> it.claims(claims -> claims.keySet().removeAll(Set.of("exp", "iat"))),
                "no beginning",
                        it -> it.claims(claims -> claims.remove("iat")).expiresAt(now.plus(Duration.ofMinutes(5))),
                "too long", it -> it.expiresAt(now.plus(Duration.ofMinutes(16))),
                "a lifetime", it -> it.expiresAt(Instant.parse("2099-01-01T00:00:00Z")),
                "from the future",
                        it -> it.issuedAt(now.plus(Duration.ofMinutes(3))).expiresAt(now.plus(Duration.ofMinutes(4))),
                "all of it in the future",
                        it -> it.issuedAt(Instant.parse("2099-01-01T00:00:00Z"))
                                .expiresAt(Instant.parse("2099-01-01T00:05:00Z")),
                "over", it -> it.issuedAt(now.minus(Duration.ofMinutes(9))).expiresAt(now.minus(Duration.ofMinutes(5))),
                "nobody's", it -> it.claims(claims -> claims.remove("sub")),
                "nobody's either", it -> it.subject(" "));

        spoilt.forEach((what, spoil) -> {
            var token = TokensForTests.mint(claims -> spoil.accept(claims.subject(dana.toString())
                    .claim("institution", ALDER.toString())
                    .claim("roles", List.of("ADVISOR"))));

            assertThat(get(token, UUID.randomUUID().toString())).as(what).hasStatus(HttpStatus.UNAUTHORIZED);
        });
    }

    @Test
    void answersRubbishWithAProblemAndNeverAnError() {
        for (var body : new String[] {
            "",
            "{",
            "[]",
            "null",
            "{\"colour\": 7, \"coats\": 1}",
            "{\"colour\": \"a\\u0000b\", \"coats\": 1}",
            "{\"colour\": \"x\", \"coats\": 99999999999}",
            "{\"colour\": \"x\", \"coats\": 1.5}",
            "{\"colour\": \"x\", \"coats\": null}",
            "{\"colour\": \"x\", \"coats\": 1, \"shape\": \"odd\"}",
            "{\"colour\": \"x\", \"coats\": 1, \"coats\": 2}",
            "{\"colour\": \"\", \"coats\": 1}",
            "{\"colour\": \"x\", \"coats\": 1, \"dryAt\": \"+999999999-01-01T00:00:00Z\"}",
            "{\"colour\": \"x\", \"coats\": 1, \"dryAt\": -5}",
            "{\"colour\": \"x\", \"coats\": 1} {}"
        }) {
            assertThat(post(danaAtAlder, body, null))
                    .as(body)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
        assertThat(mvc.get().uri("/pebbles?day={day}", "-999999999-01-01").header("Authorization", danaAtAlder))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/pebbles/{id}", "not-an-id").header("Authorization", danaAtAlder))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(post(danaAtAlder, "{\"colour\": \"" + "x".repeat(1_100_000) + "\", \"coats\": 1}", null))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Test
    void givesARefusalOfTheFrameworkATypeToo() {
        var answer = mvc.post()
                .uri("/pebbles")
                .header("Authorization", danaAtAlder)
                .contentType(MediaType.TEXT_PLAIN)
                .content("grey")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:unsupported-media-type");
    }

    @Test
    void saysWhyItRefusesWhateverIsAccepted() {
        var answer = mvc.get()
                .uri("/pebbles/{id}", UUID.randomUUID())
                .header("Authorization", danaAtAlder)
                .header("Accept", "garbage")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo(404);
    }

    @Test
    void letsTheServiceRewriteNoHistory() {
        assertThat(jdbc.sql("""
                                select count(*) from pg_class where relname in ('audit_entry', 'disclosure')
                                  and (has_table_privilege(oid, 'UPDATE') or has_table_privilege(oid, 'DELETE'))
                                """).query(Integer.class).single()).isZero();
    }

    private MvcTestResult post(String token, String body, @org.jspecify.annotations.Nullable String key) {
        var request = mvc.post()
                .uri("/pebbles")
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private MvcTestResult put(String token, String id, @org.jspecify.annotations.Nullable String version) {
        var request = mvc.put()
                .uri("/pebbles/{id}", id)
                .header("Authorization", token)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"colour\": \"green\", \"coats\": 1}");
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    private MvcTestResult get(String token, String id) {
        return mvc.get().uri("/pebbles/{id}", id).header("Authorization", token).exchange();
    }

    private static String idOf(MvcTestResult made) {
        assertThat(made).hasStatusOk();
        try {
            return com.jayway.jsonpath.JsonPath.read(made.getResponse().getContentAsString(), "$.id");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Throwable catchFailure(Runnable work) {
        return org.assertj.core.api.Assertions.catchThrowable(work::run);
    }
}

package io.waymark.benchmarks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.waymark.kit.security.TokenClaims;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One import after the other, each of which changes everybody, so that the directory has much to tell. */
final class ImportLoad {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final CollegeApi api;
    private final JdbcClient database;
    private final int students;
    private int imports;

    private ImportLoad(CollegeApi api, JdbcClient database, int students) {
        this.api = api;
        this.database = database;
        this.students = students;
    }

    static ImportLoad begin(KillableServices services, JdbcClient database, int students) throws InterruptedException {
        var api = new CollegeApi(
                services.url("web-app"), services.url("advising-service"), KillableServices.OPERATOR_SECRET);
        var load = new ImportLoad(api, database, students);
        api.open("benchmark");
        load.waitUntil(() -> load.count("select count(*) from web.account") == 1);
        api.signIn(() -> load.token(services.url("web-app")));
        load.applyAnotherImport();
        load.waitUntilEverythingIsTold();
        return load;
    }

    /** Returns as soon as it is being applied. */
    void applyAnotherImport() throws InterruptedException {
        imports++;
        var upload = api.upload(StudentFile.of(students).replace("Given", "Given" + imports + "x"));
        waitUntil(() -> api.stateOf(upload).equals("CHECKED"));
        api.apply(upload);
    }

    void waitUntilEverythingIsTold() throws InterruptedException {
        waitUntil(() ->
                count("select count(*) from advising.scheduled_tasks where queue in ('import', 'delivery')") == 0);
    }

    /** People of whom the mentor service or the web app does not know the newest. */
    int lost() {
        return count("""
                select count(*) from advising.person p
                left join mentoring.directory_person m on m.institution_id = p.institution_id and m.id = p.id
                left join web.account w on w.institution_id = p.institution_id and w.id = p.id
                where m.revision is distinct from p.version or w.revision is distinct from p.version
                """);
    }

    private int count(String query) {
        return database.sql(query).query((row, _) -> row.getInt(1)).single();
    }

    private void waitUntil(BooleanSupplier happened) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("It did not happen within " + PATIENCE);
            }
            Thread.sleep(Duration.ofMillis(200));
        }
    }

    /** As the web app signs it, with the key that is kept in its schema. */
    private String token(String issuer) {
        try {
            var key = RSAKey.parse(database.sql("select jwk from web.signing_key")
                    .query((row, _) -> row.getString(1))
                    .single());
            var now = Clock.systemUTC().instant();
            var admin = database.sql("select institution_id, id from web.account where 'ADMIN' = any (roles)")
                    .query((row, _) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                    .single();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer(issuer)
                            .audience("advising")
                            .subject(admin.getLast().toString())
                            .claim(TokenClaims.INSTITUTION, admin.getFirst().toString())
                            .claim(TokenClaims.NAME, "Ruth")
                            .claim(TokenClaims.ROLES, List.of("ADMIN"))
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (ParseException | JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

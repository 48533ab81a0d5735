package io.waymark.advising;

import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.test.TokensForTests;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens colleges for tests. */
@Component
public class Colleges {

    private static final AtomicInteger OPENED = new AtomicInteger();

    private final AsCaller asCaller;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Colleges(AsCaller asCaller, JdbcClient jdbc, TransactionTemplate transaction) {
        this.asCaller = asCaller;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    public College open() {
        var slug = "college-" + OPENED.incrementAndGet();
        var institution = asCaller.call(TokensForTests.operator(), InstitutionApi.class)
                .open(slug, openingOf("Alder Valley College", "America/New_York"));
        return new College(new InstitutionId(institution.id()), slug, asCaller, jdbc, transaction);
    }

    public static OpenInstitution openingOf(String name, String zone) {
        return new OpenInstitution(
                name,
                zone,
                null,
                new OpenInstitution.FirstAdmin("A-1", "Ruth", "Bellamy", "ruth.bellamy@alder.example"));
    }
}

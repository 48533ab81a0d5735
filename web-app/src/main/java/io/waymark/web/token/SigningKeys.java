package io.waymark.web.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.waymark.kit.security.TokenRules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.dao.DataAccessException;

/**
 * The keys that tokens are signed with, the one that signs now first. Its successor is published before it signs, and it itself
 * until the last token that it signed has ended. Read again now and then, for another instance or a job may have added one.
 */
class SigningKeys implements JWKSource<SecurityContext> {

    private static final Duration READ_AGAIN = Duration.ofSeconds(30);
    private static final Duration KEPT = TokenRules.LONGEST_LIFE.plus(Duration.ofMinutes(5));

    private final SigningKeyTable table;
    private final Clock clock;
    private List<SigningKey> known;
    private Instant readAt;

    SigningKeys(SigningKeyTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
        table.makeFirst();
        this.known = table.all();
        this.readAt = clock.instant();
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(new JWKSet(published(known(), clock.instant())));
    }

    /** The id of the key that signs now. */
    String signingNow() {
        return published(known(), clock.instant()).getFirst().getKeyID();
    }

    static List<JWK> published(List<SigningKey> lastFirst, Instant now) {
        var next = new ArrayList<JWK>();
        var signing = new ArrayList<JWK>();
        var successorSince = Instant.MAX;
        for (var key : lastFirst) {
            if (key.signsFrom().isAfter(now)) {
                next.add(key.jwk());
            } else if (signing.isEmpty() || successorSince.plus(KEPT).isAfter(now)) {
                signing.add(key.jwk());
                successorSince = key.signsFrom();
            } else {
                break;
            }
        }
        signing.addAll(next);
        return signing;
    }

    /** Without a database those go on that were known last. */
    private synchronized List<SigningKey> known() {
        if (clock.instant().isAfter(readAt.plus(READ_AGAIN))) {
            readAt = clock.instant();
            try {
                known = table.all();
            } catch (DataAccessException later) {
                return known;
            }
        }
        return known;
    }
}

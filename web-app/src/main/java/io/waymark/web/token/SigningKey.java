package io.waymark.web.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Instant;
import java.util.UUID;

/** A key, and since when tokens are signed with it. */
record SigningKey(JWK jwk, Instant signsFrom) {

    private static final int BITS = 2048;

    static SigningKey read(ResultSet row) throws SQLException {
        try {
            return new SigningKey(
                    JWK.parse(row.getString("jwk")),
                    row.getTimestamp("signs_from").toInstant());
        } catch (ParseException broken) {
            throw new IllegalStateException("A stored signing key cannot be read.", broken);
        }
    }

    static JWK generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package io.waymark.web.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The keys that tokens are signed with. The first instance to start makes one and keeps it in the database, where every
 * other instance finds it.
 */
class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    private final JWKSet keys;

    SigningKeys(JdbcClient jdbc) {
        this.keys = new JWKSet(load(jdbc));
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(keys);
    }

    private static JWK load(JdbcClient jdbc) {
        jdbc.sql("insert into signing_key (id, jwk) values (1, ?) on conflict do nothing")
                .param(generate().toJSONString())
                .update();
        try {
            return JWK.parse(jdbc.sql("select jwk from signing_key where id = 1")
                    .query(String.class)
                    .single());
        } catch (ParseException broken) {
            throw new IllegalStateException("The stored signing key cannot be read.", broken);
        }
    }

    private static JWK generate() {
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

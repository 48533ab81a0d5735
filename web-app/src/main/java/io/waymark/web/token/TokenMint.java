package io.waymark.web.token;

import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenClaims;
import io.waymark.kit.tenancy.Caller;
import java.time.Clock;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Mints the short-lived tokens with which the services are called for a person who signed in. */
public class TokenMint {

    static final String AUDIENCE = "waymark";

    private final JwtEncoder encoder;
    private final TokenProperties properties;

    TokenMint(JwtEncoder encoder, TokenProperties properties) {
        this.encoder = encoder;
        this.properties = properties;
    }

    /** A bearer token for this person, valid for some minutes. */
    public String mintFor(Caller caller) {
        // A token's own lifetime is checked against the services' wall clocks, whatever the domain's clock says.
        var now = Clock.systemUTC().instant();
        var claims = JwtClaimsSet.builder()
                .issuer(properties.issuer())
                .audience(List.of(AUDIENCE))
                .subject(caller.person().toString())
                .issuedAt(now)
                .expiresAt(now.plus(properties.lifetime()))
                .claim(TokenClaims.INSTITUTION, caller.institution().toString())
                .claim(TokenClaims.NAME, caller.name())
                .claim(
                        TokenClaims.ROLES,
                        caller.roles().stream().map(Role::name).toList())
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}

package io.waymark.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.security.TokenClaims;
import io.waymark.kit.tenancy.Caller;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * Mints the short-lived tokens with which the services are called for a person who signed in. A token serves half its
 * life: signing is the dear part, and checking the cheap one. None serves on after the key that signed it.
 */
public class TokenMint {

    private static final int MOST_KEPT = 50_000;

    private final JwtEncoder encoder;
    private final Supplier<String> key;
    private final TokenProperties properties;
    private final Cache<Bearer, String> tokens;

    private record Bearer(Caller caller, Set<TokenAudience> audiences, String key) {}

    /** @param key says the id of the key that signs now */
    TokenMint(JwtEncoder encoder, Supplier<String> key, TokenProperties properties) {
        this.encoder = encoder;
        this.key = key;
        this.properties = properties;
        this.tokens = Caffeine.newBuilder()
                .maximumSize(MOST_KEPT)
                .expireAfterWrite(properties.lifetime().dividedBy(2))
                .build();
    }

    /** A bearer token for this person, valid for some minutes at these services. */
    public String mintFor(Caller caller, Set<TokenAudience> audiences) {
        return tokens.get(new Bearer(caller, audiences, key.get()), this::mint);
    }

    /** A bearer token for somebody without an account: it opens one verification and names no person. */
    public String mintForLink(InstitutionId institution, UUID verification) {
        return sign(claims(verification.toString(), Set.of(TokenAudience.ADVISING))
                .claim(TokenClaims.ROLES, List.of(TokenClaims.OUTSIDER))
                .claim(TokenClaims.VERIFICATION, verification.toString())
                .claim(TokenClaims.VERIFICATION_AT, institution.toString()));
    }

    private String mint(Bearer bearer) {
        var caller = bearer.caller();
        return sign(claims(caller.person().toString(), bearer.audiences())
                .claim(TokenClaims.INSTITUTION, caller.institution().toString())
                .claim(TokenClaims.NAME, caller.name())
                .claim(TokenClaims.ZONE, caller.zone().getId())
                .claim(TokenClaims.LANGUAGE, caller.language().toLanguageTag())
                .claim(
                        TokenClaims.ROLES,
                        caller.roles().stream().map(Role::name).toList()));
    }

    private JwtClaimsSet.Builder claims(String subject, Set<TokenAudience> audiences) {
        // A token's own lifetime is checked against the services' wall clocks, whatever the domain's clock says.
        var now = Clock.systemUTC().instant();
        return JwtClaimsSet.builder()
                .issuer(properties.issuer())
                .audience(TokenAudience.claim(audiences))
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plus(properties.lifetime()));
    }

    private String sign(JwtClaimsSet.Builder claims) {
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }
}

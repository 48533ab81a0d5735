package io.waymark.kit.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenClaims;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs tokens as the web app would, with a key of the test's own, checked by the service's real rules. */
@TestConfiguration(proxyBeanMethods = false)
public class TokensForTests {

    private static final String ISSUER = "http://issuer.test";
    private static final List<String> AUDIENCE = List.of("advising", "mentoring");
    private static final JWKSource<SecurityContext> KEYS = keys();

    @Bean
    JwtDecoder jwtDecoder(List<OAuth2TokenValidator<Jwt>> ofTheService) {
        var decoder = NimbusJwtDecoder.withJwkSource(KEYS)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(ISSUER), new DelegatingOAuth2TokenValidator<>(ofTheService)));
        return decoder;
    }

    /** The value of an {@code Authorization} header for a person. */
    public static String bearer(InstitutionId institution, PersonId person, Role... roles) {
        return mint(claims -> claims.subject(person.toString())
                .claim(TokenClaims.INSTITUTION, institution.toString())
                .claim(TokenClaims.NAME, "Somebody")
                .claim(TokenClaims.ROLES, Arrays.stream(roles).map(Role::name).toList()));
    }

    /** The value of an {@code Authorization} header for whoever operates the platform. */
    public static String operator() {
        return mint(claims -> claims.subject("operator").claim(TokenClaims.ROLES, List.of("OPERATOR")));
    }

    /** The value of an {@code Authorization} header for somebody without an account, whose link is for one verification. */
    public static String outsider(InstitutionId institution, UUID verification) {
        return mint(claims -> claims.subject(verification.toString())
                .claim(TokenClaims.ROLES, List.of(TokenClaims.OUTSIDER))
                .claim(TokenClaims.VERIFICATION, verification.toString())
                .claim(TokenClaims.VERIFICATION_AT, institution.toString()));
    }

    /** A token with the claims given, to be spoilt by a test. */
    public static String mint(Consumer<JwtClaimsSet.Builder> content) {
        var now = Clock.systemUTC().instant();
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issuedAt(now)
                .expiresAt(now.plus(Duration.ofMinutes(5)));
        content.accept(claims);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return "Bearer "
                + new NimbusJwtEncoder(KEYS)
                        .encode(JwtEncoderParameters.from(header, claims.build()))
                        .getTokenValue();
    }

    private static JWKSource<SecurityContext> keys() {
        try {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("test").generate()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

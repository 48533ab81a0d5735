package io.waymark.stack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.security.TokenClaims;
import io.waymark.kit.security.TokenRules;
import io.waymark.kit.tenancy.Caller;
import io.waymark.web.token.TokenMint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens as the platform issues them, and tokens it must not believe. */
public final class Tokens {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final JwtEncoder STRANGE_KEY = strangeKey();
    private static final AtomicReference<Operator> OPERATOR = new AtomicReference<>(new Operator("", Instant.MIN));

    private Tokens() {}

    public static String of(Caller person) {
        return of(person, TokenAudience.ADVISING, TokenAudience.MENTORING);
    }

    public static String of(Caller person, TokenAudience... services) {
        return StackForTests.get().web().getBean(TokenMint.class).mintFor(person, Set.of(services));
    }

    /** Of somebody without an account, whose verification is over or never was. */
    public static String ofOutsider(InstitutionId college) {
        return StackForTests.get().web().getBean(TokenMint.class).mintForLink(college, UUID.randomUUID());
    }

    /** Of whoever watches the platform. */
    public static String ofMetrics() {
        return mint(ourKey(), claims -> claims.subject("metrics").claim(TokenClaims.ROLES, List.of("METRICS")));
    }

    /** Signing is dear, so one serves all tests for a while. */
    public static String ofOperator() {
        return OPERATOR.updateAndGet(known -> now().isBefore(known.until()) ? known : Operator.signedIn())
                .token();
    }

    private record Operator(String token, Instant until) {

        static Operator signedIn() {
            var token =
                    mint(ourKey(), claims -> claims.subject("operator").claim(TokenClaims.ROLES, List.of("OPERATOR")));
            return new Operator(token, now().plus(LIFE.dividedBy(2)));
        }
    }

    /** Tokens of this person with one thing wrong each, by what is wrong. */
    public static Map<String, String> unbelievable(Caller person) {
        var tokens = new LinkedHashMap<String, String>();
        var now = now();
        tokens.put(
                "expired",
                mint(
                        ourKey(),
                        claims -> of(person, claims)
                                .issuedAt(now.minus(Duration.ofHours(2)))
                                .expiresAt(now.minus(Duration.ofHours(1)))));
        tokens.put("another issuer", mint(ourKey(), claims -> of(person, claims).issuer("http://localhost:1")));
        tokens.put(
                "another audience", mint(ourKey(), claims -> of(person, claims).audience(List.of("elsewhere"))));
        tokens.put("another key", mint(STRANGE_KEY, claims -> of(person, claims)));
        tokens.put(
                "no college's id", mint(ourKey(), claims -> of(person, claims).claim(TokenClaims.INSTITUTION, "x")));
        tokens.put("without an end", mint(ourKey(), claims -> without(person, claims, JwtClaimNames.EXP)));
        tokens.put("without a beginning", mint(ourKey(), claims -> without(person, claims, JwtClaimNames.IAT)));
        tokens.put("nobody's", mint(ourKey(), claims -> without(person, claims, JwtClaimNames.SUB)));
        tokens.put("no college's", mint(ourKey(), claims -> without(person, claims, TokenClaims.INSTITUTION)));
        tokens.put(
                "lasts too long",
                mint(
                        ourKey(),
                        claims -> of(person, claims)
                                .expiresAt(now.plus(TokenRules.LONGEST_LIFE).plus(Duration.ofMinutes(5)))));
        tokens.put(
                "issued in the future",
                mint(
                        ourKey(),
                        claims -> of(person, claims)
                                .issuedAt(now.plus(Duration.ofMinutes(5)))
                                .expiresAt(now.plus(Duration.ofMinutes(10)))));
        tokens.put("unsigned", unsigned(of(person)));
        tokens.put("not a token", "abc");
        return tokens;
    }

    private static JwtClaimsSet.Builder of(Caller person, JwtClaimsSet.Builder claims) {
        return claims.subject(person.person().toString())
                .claim(TokenClaims.INSTITUTION, person.institution().toString())
                .claim(TokenClaims.NAME, person.name())
                .claim(
                        TokenClaims.ROLES,
                        person.roles().stream().map(Role::name).toList());
    }

    private static void without(Caller person, JwtClaimsSet.Builder claims, String missing) {
        of(person, claims).claims(all -> all.remove(missing));
    }

    private static String mint(JwtEncoder key, Consumer<JwtClaimsSet.Builder> content) {
        var claims = JwtClaimsSet.builder()
                .issuer(StackForTests.get().webUrl())
                .audience(List.of("advising", "mentoring", "web"))
                .issuedAt(now())
                .expiresAt(now().plus(LIFE));
        content.accept(claims);
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return key.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }

    private static String unsigned(String token) {
        // {"alg":"none"}
        return "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static JwtEncoder ourKey() {
        return StackForTests.get().web().getBean(JwtEncoder.class);
    }

    private static JwtEncoder strangeKey() {
        try {
            return new NimbusJwtEncoder(new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("strange").generate())));
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package io.waymark.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.security.TokenAudience;
import io.waymark.kit.tenancy.Caller;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

class TokenMintTests {

    private static final InstitutionId ALDER = new InstitutionId(UUID.randomUUID());
    private static final PersonId MAYA = new PersonId(UUID.randomUUID());

    private static final Set<TokenAudience> ADVISING = Set.of(TokenAudience.ADVISING);

    private final AtomicInteger signed = new AtomicInteger();
    private String key = "first";

    @Test
    void letsATokenServeForAWhile() {
        var mint = mint(Duration.ofMinutes(5));

        assertThat(mint.mintFor(maya(Role.STUDENT), ADVISING)).isEqualTo(mint.mintFor(maya(Role.STUDENT), ADVISING));
        assertThat(signed).hasValue(1);
    }

    @Test
    void mintsAnotherForOtherRoles() {
        var mint = mint(Duration.ofMinutes(5));

        assertThat(mint.mintFor(maya(Role.STUDENT), ADVISING))
                .isNotEqualTo(mint.mintFor(maya(Role.STUDENT, Role.ADMIN), ADVISING));
    }

    @Test
    void mintsAnotherForAnotherService() {
        var mint = mint(Duration.ofMinutes(5));

        assertThat(mint.mintFor(maya(Role.STUDENT), ADVISING))
                .isNotEqualTo(mint.mintFor(maya(Role.STUDENT), Set.of(TokenAudience.MENTORING)));
    }

    @Test
    void handsOutNoneOfAKeyThatSignsNoMore() {
        var mint = mint(Duration.ofMinutes(5));
        var before = mint.mintFor(maya(Role.STUDENT), ADVISING);

        key = "second";

        assertThat(mint.mintFor(maya(Role.STUDENT), ADVISING)).isNotEqualTo(before);
    }

    @Test
    void handsOutNoneThatIsPastHalfItsLife() {
        var mint = mint(Duration.ofNanos(2));

        assertThat(mint.mintFor(maya(Role.STUDENT), ADVISING)).isNotEqualTo(mint.mintFor(maya(Role.STUDENT), ADVISING));
    }

    @Test
    void saysWhereAPersonLivesAndWhatTheyRead() {
        var asked = new AtomicReference<JwtEncoderParameters>();
        var mint = new TokenMint(
                parameters -> {
                    asked.set(parameters);
                    return sign(parameters);
                },
                () -> key,
                new TokenProperties("http://issuer.test", Duration.ofMinutes(5), null, null));

        mint.mintFor(
                new Caller(
                        ALDER,
                        MAYA,
                        "Maya Okafor",
                        Set.of(),
                        ZoneId.of("America/Chicago"),
                        Locale.forLanguageTag("es-MX")),
                ADVISING);

        assertThat(asked.get().getClaims().getClaims())
                .containsEntry("zoneinfo", "America/Chicago")
                .containsEntry("locale", "es-MX");
    }

    @Test
    void namesNeitherAPersonNorACollegeTheyBelongToForWhoHoldsALink() {
        var asked = new AtomicReference<JwtEncoderParameters>();
        var mint = new TokenMint(
                parameters -> {
                    asked.set(parameters);
                    return sign(parameters);
                },
                () -> key,
                new TokenProperties("http://issuer.test", Duration.ofMinutes(5), null, null));
        var verification = UUID.randomUUID();

        mint.mintForLink(ALDER, verification);

        assertThat(asked.get().getClaims().getClaims())
                .containsEntry("verification", verification.toString())
                .containsEntry("verification_at", ALDER.toString())
                .containsEntry("roles", List.of("OUTSIDER"))
                .doesNotContainKeys("institution", "name");
    }

    private static Caller maya(Role... roles) {
        return new Caller(ALDER, MAYA, "Maya Okafor", Set.of(roles));
    }

    private TokenMint mint(Duration lifetime) {
        return new TokenMint(this::sign, () -> key, new TokenProperties("http://issuer.test", lifetime, null, null));
    }

    private Jwt sign(JwtEncoderParameters asked) {
        return Jwt.withTokenValue("token " + signed.incrementAndGet())
                .header("alg", "RS256")
                .claims(claims -> claims.putAll(asked.getClaims().getClaims()))
                .build();
    }
}

package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.HasCaller;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class CallerFromTokenTests {

    private static final String ALDER = "018f2f6e-7c1a-7000-8000-000000000001";
    private static final String DANA = "018f2f6e-7c1a-7000-8000-000000000002";

    private final CallerFromToken converter = new CallerFromToken();

    @Test
    void readsWhoIsAsking() {
        var authentication = converter.convert(token(it -> it.claim(TokenClaims.INSTITUTION, ALDER)
                .subject(DANA)
                .claim(TokenClaims.NAME, "Dana")
                .claim(TokenClaims.ROLES, List.of("ADVISOR", "ADMIN"))));

        assertThat(authentication.getPrincipal()).isInstanceOfSatisfying(HasCaller.class, it -> {
            assertThat(it.caller().institution()).isEqualTo(InstitutionId.of(ALDER));
            assertThat(it.caller().person()).isEqualTo(PersonId.of(DANA));
            assertThat(it.caller().name()).isEqualTo("Dana");
            assertThat(it.caller().roles()).containsExactlyInAnyOrder(Role.ADVISOR, Role.ADMIN);
        });
        assertThat(authentication.getAuthorities()).extracting(Object::toString).contains("ROLE_ADVISOR", "ROLE_ADMIN");
    }

    @Test
    void passesOverRolesItDoesNotKnow() {
        var authentication = converter.convert(token(it -> it.claim(TokenClaims.INSTITUTION, ALDER)
                .subject(DANA)
                .claim(TokenClaims.ROLES, List.of("STUDENT", "WIZARD"))));

        assertThat(authentication.getPrincipal())
                .isInstanceOfSatisfying(
                        HasCaller.class, it -> assertThat(it.caller().roles()).containsExactly(Role.STUDENT));
    }

    @Test
    void takesATokenWithoutInstitutionForAMachine() {
        var authentication =
                converter.convert(token(it -> it.subject("import-feed").claim(TokenClaims.ROLES, List.of("OPERATOR"))));

        assertThat(authentication.getPrincipal()).isNotInstanceOf(HasCaller.class);
        assertThat(authentication.getAuthorities()).extracting(Object::toString).contains("ROLE_OPERATOR");
    }

    @Test
    void givesNobodyARoleByDefault() {
        var authentication = converter.convert(
                token(it -> it.claim(TokenClaims.INSTITUTION, ALDER).subject(DANA)));

        assertThat(authentication.getAuthorities())
                .extracting(Object::toString)
                .noneMatch(it -> it.startsWith("ROLE_"));
    }

    @ParameterizedTest
    @CsvSource({"alder, " + DANA, ALDER + ", dana", "'', " + DANA})
    void refusesATokenWhoseIdsAreNone(String institution, String subject) {
        assertThatExceptionOfType(InvalidBearerTokenException.class)
                .isThrownBy(() -> converter.convert(token(
                        it -> it.claim(TokenClaims.INSTITUTION, institution).subject(subject))));
    }

    private static Jwt token(Consumer<Jwt.Builder> claims) {
        var builder = Jwt.withTokenValue("token").header("alg", "none").claim("iss", "https://waymark.example");
        claims.accept(builder);
        return builder.build();
    }
}

package io.waymark.kit.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.HasCaller;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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

    @Test
    void takesATokenForOneVerification() {
        var authentication = converter.convert(token(it -> it.subject(DANA)
                .claim(TokenClaims.ROLES, List.of("OUTSIDER"))
                .claim(TokenClaims.VERIFICATION, DANA)
                .claim(TokenClaims.VERIFICATION_AT, ALDER)));

        assertThat(authentication.getPrincipal()).isNotInstanceOf(HasCaller.class);
        assertThat(authentication.getAuthorities()).extracting(Object::toString).contains("ROLE_OUTSIDER");
    }

    @Test
    void givesAPersonNoRoleOfAMachine() {
        var authentication = converter.convert(token(it -> it.claim(TokenClaims.INSTITUTION, ALDER)
                .subject(DANA)
                .claim(TokenClaims.ROLES, List.of("ADMIN", "OPERATOR", "OUTSIDER"))));

        assertThat(authentication.getAuthorities())
                .extracting(Object::toString)
                .contains("ROLE_ADMIN")
                .doesNotContain("ROLE_OPERATOR", "ROLE_OUTSIDER");
    }

    static Stream<Map<String, Object>> ofNoCollege() {
        return Stream.of(
                Map.of(),
                Map.of(TokenClaims.ROLES, List.of()),
                Map.of(TokenClaims.ROLES, List.of("ADMIN")),
                Map.of(TokenClaims.ROLES, List.of("STUDENT", "OPERATOR")),
                Map.of(TokenClaims.ROLES, List.of("OPERATOR", "OUTSIDER")),
                Map.of(TokenClaims.ROLES, List.of("operator")),
                Map.of(TokenClaims.ROLES, List.of("WIZARD")),
                Map.of(TokenClaims.ROLES, List.of("OUTSIDER")),
                Map.of(TokenClaims.ROLES, List.of("OUTSIDER"), TokenClaims.VERIFICATION, DANA),
                Map.of(TokenClaims.ROLES, List.of("OUTSIDER"), TokenClaims.VERIFICATION_AT, ALDER),
                Map.of(
                        TokenClaims.ROLES,
                        List.of("OUTSIDER"),
                        TokenClaims.VERIFICATION,
                        "all",
                        TokenClaims.VERIFICATION_AT,
                        ALDER),
                Map.of(
                        TokenClaims.ROLES,
                        List.of("OUTSIDER"),
                        TokenClaims.VERIFICATION,
                        DANA,
                        TokenClaims.VERIFICATION_AT,
                        List.of(ALDER, DANA)));
    }

    @ParameterizedTest
    @MethodSource("ofNoCollege")
    void refusesATokenOfNoCollegeThatIsNoMachines(Map<String, Object> claims) {
        assertThatExceptionOfType(InvalidBearerTokenException.class)
                .isThrownBy(() -> converter.convert(token(it -> {
                    it.subject(DANA);
                    claims.forEach(it::claim);
                })));
    }

    static Stream<Object> notRoles() {
        return Stream.of("OPERATOR", "ADMIN", "ADMIN STUDENT", 7, true, Map.of("role", "ADMIN"), List.of("ADMIN", 7));
    }

    @ParameterizedTest
    @MethodSource("notRoles")
    void refusesRolesThatAreNoListOfNames(Object roles) {
        for (var college : List.of(Map.<String, Object>of(), Map.<String, Object>of(TokenClaims.INSTITUTION, ALDER))) {
            assertThatExceptionOfType(InvalidBearerTokenException.class)
                    .isThrownBy(() -> converter.convert(token(it -> {
                        it.subject(DANA).claim(TokenClaims.ROLES, roles);
                        college.forEach(it::claim);
                    })));
        }
    }

    static Stream<Object> notColleges() {
        return Stream.of(7, true, List.of(ALDER), Map.of("id", ALDER), "", " ", "*");
    }

    @ParameterizedTest
    @MethodSource("notColleges")
    void refusesACollegeThatIsNoId(Object college) {
        for (var role : List.of("ADMIN", "OPERATOR")) {
            assertThatExceptionOfType(InvalidBearerTokenException.class)
                    .isThrownBy(() -> converter.convert(token(it -> it.subject(DANA)
                            .claim(TokenClaims.ROLES, List.of(role))
                            .claim(TokenClaims.INSTITUTION, college))));
        }
    }

    private static Jwt token(Consumer<Jwt.Builder> claims) {
        var builder = Jwt.withTokenValue("token").header("alg", "none").claim("iss", "https://waymark.example");
        claims.accept(builder);
        return builder.build();
    }
}

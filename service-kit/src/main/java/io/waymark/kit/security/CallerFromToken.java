package io.waymark.kit.security;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.Caller;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads a {@link Caller} from a token with an {@code institution}; one without is a machine's or opens one verification. */
class CallerFromToken implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final Set<String> KNOWN =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var roles = roles(token);
        if (token.hasClaim(TokenClaims.INSTITUTION)) {
            var caller = caller(token, roles);
            return new JwtAuthenticationToken(
                    token,
                    caller,
                    authorities(caller.roles().stream().map(Role::name).toList()));
        }
        requireNobody(token, roles);
        return new JwtAuthenticationToken(token, authorities(roles));
    }

    private static List<String> roles(Jwt token) {
        if (!token.hasClaim(TokenClaims.ROLES)) {
            return List.of();
        }
        if (token.getClaim(TokenClaims.ROLES) instanceof Collection<?> roles
                && roles.stream().allMatch(String.class::isInstance)) {
            return roles.stream().map(String.class::cast).toList();
        }
        throw new InvalidBearerTokenException("The token's roles are no list of names.");
    }

    private static List<SimpleGrantedAuthority> authorities(List<String> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }

    /** Somebody at a college has no token without it. */
    private static void requireNobody(Jwt token, List<String> roles) {
        if (roles.equals(List.of(TokenClaims.OUTSIDER))) {
            try {
                UUID.fromString(text(token, TokenClaims.VERIFICATION));
                UUID.fromString(text(token, TokenClaims.VERIFICATION_AT));
            } catch (IllegalArgumentException malformed) {
                throw new InvalidBearerTokenException(
                        "The token does not say which verification it is for.", malformed);
            }
        } else if (!roles.equals(List.of(TokenClaims.OPERATOR)) && !roles.equals(List.of(TokenClaims.METRICS))) {
            throw new InvalidBearerTokenException("The token does not say which college it is for.");
        }
    }

    private static Caller caller(Jwt token, List<String> roles) {
        try {
            return new Caller(
                    InstitutionId.of(text(token, TokenClaims.INSTITUTION)),
                    PersonId.of(text(token, JwtClaimNames.SUB)),
                    text(token, TokenClaims.NAME),
                    roles.stream().filter(KNOWN::contains).map(Role::valueOf).collect(Collectors.toSet()),
                    ZoneId.of(token.hasClaim(TokenClaims.ZONE) ? text(token, TokenClaims.ZONE) : "UTC"),
                    token.hasClaim(TokenClaims.LANGUAGE)
                            ? Locale.forLanguageTag(text(token, TokenClaims.LANGUAGE))
                            : Locale.US);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidBearerTokenException("The token's subject or institution is not an id.", malformed);
        } catch (DateTimeException malformed) {
            throw new InvalidBearerTokenException("The token's zone is none.", malformed);
        }
    }

    private static String text(Jwt token, String claim) {
        return Objects.requireNonNullElse(token.getClaimAsString(claim), "");
    }
}

package io.waymark.kit.security;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** What every token must say beside who issued it: whom it is for, whose it is, and that it ends soon. */
public class TokenRules implements OAuth2TokenValidator<Jwt> {

    public static final Duration LONGEST_LIFE = Duration.ofMinutes(15);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final TokenAudience taker;

    public TokenRules(TokenAudience taker) {
        this.taker = taker;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var wrong = wrongWith(token);
        return wrong == null
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, wrong, null));
    }

    private @Nullable String wrongWith(Jwt token) {
        var audience = token.getAudience();
        if (audience == null || !taker.isMeantBy(audience)) {
            return "The token is for another service.";
        }
        var issued = token.getIssuedAt();
        var expires = token.getExpiresAt();
        if (issued == null || expires == null) {
            return "The token does not say when it was issued and when it ends.";
        }
        if (issued.isAfter(Clock.systemUTC().instant().plus(CLOCKS_DIFFER))) {
            return "The token was issued in the future.";
        }
        if (expires.isAfter(issued.plus(LONGEST_LIFE))) {
            return "The token lasts too long.";
        }
        var subject = token.getSubject();
        return subject == null || subject.isBlank() ? "The token does not say whose it is." : null;
    }
}

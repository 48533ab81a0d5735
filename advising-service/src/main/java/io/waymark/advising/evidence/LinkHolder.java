package io.waymark.advising.evidence;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.security.TokenClaims;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Somebody without an account, whose token names one verification. It opens their college for the length of one call. */
@Component
class LinkHolder {

    <T> T within(Function<VerificationId, T> call) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Jwt token)) {
            throw new AccessDeniedException("Only by a link.");
        }
        var link = new VerificationId(UUID.fromString(claim(token, TokenClaims.VERIFICATION)));
        return CurrentInstitution.call(
                InstitutionId.of(claim(token, TokenClaims.VERIFICATION_AT)), () -> call.apply(link));
    }

    private static String claim(Jwt token, String name) {
        var claim = token.getClaimAsString(name);
        if (claim == null) {
            throw new AccessDeniedException("Only by a link.");
        }
        return claim;
    }
}

package io.waymark.web.services;

import io.waymark.core.identity.InstitutionId;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody without an account, come by a link that is for one verification. While they are served, services are called with
 * a token for that and nothing else, whoever may be signed in at the same browser.
 */
public record LinkVisit(InstitutionId institution, UUID verification) {

    private static final ScopedValue<LinkVisit> CURRENT = ScopedValue.newInstance();

    public <R, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    static Optional<LinkVisit> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}

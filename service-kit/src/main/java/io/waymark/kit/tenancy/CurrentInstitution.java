package io.waymark.kit.tenancy;

import io.waymark.core.identity.InstitutionId;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * The college that the current work is for: the caller's, or the one a background task or an event was bound to. Without
 * one, reads find nothing.
 */
public class CurrentInstitution implements CurrentTenantIdentifierResolver<UUID> {

    private static final UUID NONE = new UUID(0, 0);
    private static final ScopedValue<InstitutionId> BOUND = ScopedValue.newInstance();

    /** Does work for a college when no caller is there to say which. */
    public static void run(InstitutionId institution, Runnable work) {
        ScopedValue.where(BOUND, institution).run(work);
    }

    /** As {@link #run}, with a result. */
    public static <R, X extends Throwable> R call(
            InstitutionId institution, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(BOUND, institution).call(work);
    }

    public static Optional<InstitutionId> find() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : CurrentCaller.find().map(Caller::institution);
    }

    public static InstitutionId get() {
        return find().orElseThrow(() -> new IllegalStateException("No institution is bound to this work."));
    }

    @Override
    public UUID resolveCurrentTenantIdentifier() {
        return find().map(InstitutionId::value).orElse(NONE);
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}

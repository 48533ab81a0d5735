package io.waymark.kit.tenancy;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a statement may take, where that is another time than the service's role allows: for work that nobody is
 * waiting for. It holds for transactions that work for a college.
 */
public final class StatementTimeout {

    private static final ScopedValue<Duration> LONGEST = ScopedValue.newInstance();

    private StatementTimeout() {}

    public static <R, X extends Throwable> R during(Duration longest, ScopedValue.CallableOp<? extends R, X> work)
            throws X {
        return ScopedValue.where(LONGEST, longest).call(work);
    }

    /** Whether work is being done that nobody is waiting for. */
    public static boolean isSet() {
        return LONGEST.isBound();
    }

    static Optional<Duration> find() {
        return LONGEST.isBound() ? Optional.of(LONGEST.get()) : Optional.empty();
    }
}

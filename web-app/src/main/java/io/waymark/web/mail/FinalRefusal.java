package io.waymark.web.mail;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** A mail server's answer that an address takes no mail, which trying again does not change. */
public final class FinalRefusal {

    private FinalRefusal() {}

    public static boolean is(@Nullable Throwable failure) {
        return failure instanceof MailSendException unsent
                && Arrays.stream(unsent.getMessageExceptions())
                        .flatMap(FinalRefusal::chain)
                        .anyMatch(FinalRefusal::isOfAnAddress);
    }

    /** Forgets a mail that was refused for good; any other failure is treated as given. */
    public static <T> FailureHandler<T> forgottenElse(FailureHandler<T> handler) {
        return (failed, operations) -> {
            if (is(failed.getCause().orElse(null))) {
                operations.remove();
            } else {
                handler.onFailure(failed, operations);
            }
        };
    }

    /** Addresses are invalid by an answer from 500 up; what may be tried again is unsent but valid. */
    private static boolean isOfAnAddress(Throwable failure) {
        return failure instanceof SendFailedException unsent
                && unsent.getInvalidAddresses() != null
                && unsent.getInvalidAddresses().length > 0;
    }

    /** The server's answers hang one behind the other. */
    private static Stream<Throwable> chain(Throwable first) {
        return Stream.iterate(
                first,
                Objects::nonNull,
                it -> it instanceof SendFailedException several ? several.getNextException() : it.getCause());
    }
}

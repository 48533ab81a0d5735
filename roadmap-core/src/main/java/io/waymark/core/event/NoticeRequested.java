package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be told something. Never a sentence: the words, the time zone and the way to the recipient are the
 * business of whoever hears it.
 *
 * @param arguments those that the kind takes
 * @param link what it is about
 * @param key what makes the notice one: the recipient is told a key once, however often it is asked for
 */
public record NoticeRequested(
        InstitutionId institution,
        PersonId recipient,
        NoticeKind kind,
        Map<String, String> arguments,
        @Nullable NoticeLink link,
        String key)
        implements IntegrationEvent {

    private static final int LONGEST_KEY = 200;

    public NoticeRequested {
        arguments = Map.copyOf(arguments);
        if (!kind.takes(arguments.keySet())) {
            throw new IllegalArgumentException("%s takes %s and perhaps %s, not %s"
                    .formatted(kind, kind.required(), kind.optional(), arguments.keySet()));
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has 1 to %d characters: %s".formatted(LONGEST_KEY, key));
        }
    }
}

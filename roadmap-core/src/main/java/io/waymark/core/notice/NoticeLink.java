package io.waymark.core.notice;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is about; not an address, for pages move and differ by who reads.
 *
 * @param step the key of the roadmap's step that it belongs to, for evidence
 */
public record NoticeLink(Subject subject, UUID id, @Nullable String step) {

    public static NoticeLink to(Subject subject, UUID id) {
        return new NoticeLink(subject, id, null);
    }
}

package io.waymark.web.drafts;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.waymark.kit.tenancy.Caller;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Drafts for tests without a database. */
public final class RememberedDrafts implements Drafts {

    private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

    @Override
    public Map<String, Draft> below(String address, Caller author) {
        return drafts.values().stream()
                .filter(draft -> draft.address().startsWith(address))
                .collect(toMap(Draft::address, identity()));
    }

    @Override
    public void save(Draft draft, Caller author) {
        drafts.put(draft.address(), draft);
    }

    @Override
    public void sent(String address, Set<UUID> keys, Caller author) {
        drafts.computeIfPresent(address, (_, draft) -> keys.contains(draft.key()) ? null : draft);
    }

    @Override
    public void discard(String address, Caller author) {
        drafts.remove(address);
    }

    public void forgetAll() {
        drafts.clear();
    }
}

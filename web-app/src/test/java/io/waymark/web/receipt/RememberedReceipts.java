package io.waymark.web.receipt;

import io.waymark.kit.tenancy.Caller;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Receipts for tests without a database. */
public final class RememberedReceipts implements FormReceipts {

    private final Map<SentForm, FormReceipt> receipts = new ConcurrentHashMap<>();

    @Override
    public Optional<FormReceipt> find(SentForm form, Caller sender) {
        return Optional.ofNullable(receipts.get(form));
    }

    @Override
    public void keep(FormReceipt receipt, SentForm form, Caller sender) {
        receipts.put(form, receipt);
    }
}

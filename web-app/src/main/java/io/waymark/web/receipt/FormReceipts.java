package io.waymark.web.receipt;

import io.waymark.kit.tenancy.Caller;
import java.util.Optional;

/** What became of the forms that people sent. */
public interface FormReceipts {

    Optional<FormReceipt> find(SentForm form, Caller sender);

    void keep(FormReceipt receipt, SentForm form, Caller sender);
}

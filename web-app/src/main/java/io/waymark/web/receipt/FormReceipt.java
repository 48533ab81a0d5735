package io.waymark.web.receipt;

import org.jspecify.annotations.Nullable;

/**
 * What somebody saw after a form did its work.
 *
 * @param location where it led
 * @param told what the next page said on top of that, as JSON
 */
record FormReceipt(String location, @Nullable String told) {}

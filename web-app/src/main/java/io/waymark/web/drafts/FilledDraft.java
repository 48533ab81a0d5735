package io.waymark.web.drafts;

import org.springframework.validation.BindingResult;

/**
 * A form with what a draft holds.
 *
 * @param unreadable what was typed into its fields that the form cannot hold
 */
public record FilledDraft<F extends Record>(F form, BindingResult unreadable) {}

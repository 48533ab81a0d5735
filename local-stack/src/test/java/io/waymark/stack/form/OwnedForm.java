package io.waymark.stack.form;

import io.waymark.stack.Answer;
import io.waymark.stack.Visitor;
import org.jspecify.annotations.Nullable;

/** A form, and who may send it. */
record OwnedForm(FoundForm form, Somebody owner) {

    boolean isSignOut() {
        return form.action().equals("/sign-out");
    }

    boolean isTyped() {
        return !form.typed().isEmpty();
    }

    Visitor visitor() {
        return owner.visitor();
    }

    @Nullable
    String email() {
        return owner.email();
    }

    Answer send() {
        return Sender.send(form, visitor());
    }

    @Override
    public String toString() {
        return form + " of " + email();
    }
}

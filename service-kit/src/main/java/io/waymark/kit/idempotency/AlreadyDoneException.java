package io.waymark.kit.idempotency;

/** An earlier request with the same key was faster; all that this one did is rolled back. */
class AlreadyDoneException extends RuntimeException {

    AlreadyDoneException() {
        super("done by an earlier request with this key", null, false, false);
    }
}

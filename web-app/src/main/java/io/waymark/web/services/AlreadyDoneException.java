package io.waymark.web.services;

/** A service did what it is asked for when it was asked the first time; only the answer was lost. */
class AlreadyDoneException extends RuntimeException {

    AlreadyDoneException(String path) {
        super(path, null, false, false);
    }
}

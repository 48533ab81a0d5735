package io.waymark.web.account;

/** What a one-time link carries: the college to look in, and the secret. */
record LinkToken(String college, String secret) {

    /** Reads a token; one that is not of our form belongs to no college. */
    static LinkToken of(String token) {
        var dot = token.indexOf('.');
        return dot < 0 ? new LinkToken("", "") : new LinkToken(token.substring(0, dot), token.substring(dot + 1));
    }

    @Override
    public String toString() {
        return college + "." + secret;
    }
}

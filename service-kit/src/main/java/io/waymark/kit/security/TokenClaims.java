package io.waymark.kit.security;

/** The claims that our tokens carry beside the registered ones. The subject is the person's id. */
public final class TokenClaims {

    public static final String INSTITUTION = "institution";
    public static final String ROLES = "roles";
    public static final String NAME = "name";

    /** The IANA zone the person lives in; named as OpenID Connect does. */
    public static final String ZONE = "zoneinfo";

    /** What the person reads, as a BCP 47 tag; named as OpenID Connect does. */
    public static final String LANGUAGE = "locale";

    /** The role of whoever operates the platform. Its token names no person, and no {@link #INSTITUTION}. */
    public static final String OPERATOR = "OPERATOR";

    /** The role of whoever watches the platform: it reads what is measured, and may do nothing else. */
    public static final String METRICS = "METRICS";

    /** The role of a token that is for one verification alone. It names no person, and no {@link #INSTITUTION}. */
    public static final String OUTSIDER = "OUTSIDER";

    /** The one verification that the token is for. */
    public static final String VERIFICATION = "verification";

    /** The college of {@link #VERIFICATION}. */
    public static final String VERIFICATION_AT = "verification_at";

    private TokenClaims() {}
}

package io.waymark.kit.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whom a token is for: a service, which takes no other's, or whoever operates the platform and asks all of them. */
public enum TokenAudience {
    ADVISING,
    MENTORING,
    WEB,
    OPERATOR;

    /**
     * Whom all tokens were for before each service had its own. A release that still asks for it runs beside this one while that
     * is rolled out, so tokens name it too; alone it means that such a release has issued them. Both end with the next release.
     */
    private static final String EVERYBODY = "waymark";

    /** As a token for these says it. */
    public static List<String> claim(Set<TokenAudience> audiences) {
        return Stream.concat(audiences.stream().sorted().map(TokenAudience::text), Stream.of(EVERYBODY))
                .toList();
    }

    boolean isMeantBy(Collection<String> claim) {
        return claim.contains(text()) || claim.contains(OPERATOR.text()) || claim.equals(List.of(EVERYBODY));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}

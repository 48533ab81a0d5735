package io.waymark.web.token;

import io.waymark.kit.security.TokenRules;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are issued.
 *
 * @param issuer the web app's address as the services know it
 * @param operatorSecret the client secret of whoever operates the platform; without one there is no such client
 * @param metricsSecret the client secret of whoever watches the platform; without one there is no such client
 */
@ConfigurationProperties("waymark.tokens")
record TokenProperties(
        String issuer,
        @DefaultValue("PT5M") Duration lifetime,
        @Nullable String operatorSecret,
        @Nullable String metricsSecret) {

    TokenProperties {
        if (lifetime.compareTo(TokenRules.LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException(
                    "waymark.tokens.lifetime: the services take no token that lasts longer than "
                            + TokenRules.LONGEST_LIFE.toMinutes() + " minutes.");
        }
    }
}

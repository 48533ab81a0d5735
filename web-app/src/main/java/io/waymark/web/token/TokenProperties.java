package io.waymark.web.token;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How tokens are issued.
 *
 * @param issuer the web app's address as the services know it
 * @param operatorSecret the client secret of whoever operates the platform; without one there is no such client
 */
@ConfigurationProperties("waymark.tokens")
record TokenProperties(
        String issuer,
        @DefaultValue("PT5M") Duration lifetime,
        @Nullable String operatorSecret) {}

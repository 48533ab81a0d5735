package io.waymark.kit.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param audience whom the tokens are for that this service takes */
@ConfigurationProperties("waymark.tokens")
record TokenTaker(TokenAudience audience) {}

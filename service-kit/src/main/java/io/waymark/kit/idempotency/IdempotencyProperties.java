package io.waymark.kit.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a request may be sent again.
 *
 * @param remembered how long a key is known
 */
@ConfigurationProperties("waymark.idempotency")
record IdempotencyProperties(@DefaultValue("P7D") Duration remembered) {}

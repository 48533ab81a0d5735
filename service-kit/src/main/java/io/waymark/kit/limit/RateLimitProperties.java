package io.waymark.kit.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often within a minute; as much may come at once, if it did not come before. */
@ConfigurationProperties("waymark.limits")
record RateLimitProperties(
        @DefaultValue("300") int writes,
        @DefaultValue("120") int searches,
        @DefaultValue("30") int uploads,
        @DefaultValue("600") int strangers) {

    int of(LimitedAct act) {
        return switch (act) {
            case WRITE -> writes;
            case SEARCH -> searches;
            case UPLOAD -> uploads;
            case STRANGERS_WRITE -> strangers;
        };
    }
}

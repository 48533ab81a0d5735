package io.waymark.advising.document;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files are kept, and how much of them.
 *
 * @param folder needed for {@link Store#FOLDER}; shared by all instances of the service
 * @param s3 needed for {@link Store#S3}
 * @param quota how much a college may keep, unless it has a quota of its own
 * @param unclaimed how long a file may be on its way in; what nothing has referred to by then is thrown away at night
 */
@ConfigurationProperties("waymark.documents")
record DocumentProperties(
        @DefaultValue("folder") Store store,
        @Nullable Path folder,
        @Nullable Bucket s3,
        @DefaultValue("50GB") DataSize quota,
        @DefaultValue("P1D") Duration unclaimed) {

    enum Store {
        FOLDER,
        S3
    }

    /**
     * A bucket. Who we are comes from the environment, as AWS lays down.
     *
     * @param endpoint only for a store that is not of AWS
     * @param pathStyle whether the bucket is named in the path, not in the host; stores not of AWS often want that
     * @param timeout how long to wait for the store to go on
     */
    record Bucket(
            String name,
            @DefaultValue("us-east-1") String region,
            @Nullable URI endpoint,
            @DefaultValue("false") boolean pathStyle,
            @DefaultValue("10s") Duration timeout) {

        Bucket {
            Objects.requireNonNull(name, "waymark.documents.s3.name is not set");
        }
    }
}

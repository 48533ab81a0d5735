package io.waymark.advising.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where files are kept.
 *
 * @param folder needed for {@link Store#FOLDER}; shared by all instances of the service
 */
@ConfigurationProperties("waymark.documents")
record DocumentProperties(
        @DefaultValue("database") Store store, @Nullable Path folder) {

    enum Store {
        DATABASE,
        FOLDER
    }
}

package io.waymark.advising.document;

import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

    @Bean
    DocumentStore documents(DocumentProperties properties, JdbcClient jdbc) {
        return switch (properties.store()) {
            case DATABASE -> new DatabaseDocuments(jdbc);
            case FOLDER ->
                new FolderDocuments(Objects.requireNonNull(properties.folder(), "waymark.documents.folder is not set"));
        };
    }
}

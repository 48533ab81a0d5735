package io.waymark.advising.document;

import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the store, for the service and for a backup alike. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
public class StorageConfiguration {

    @Bean
    DocumentStore documentStore(DocumentProperties properties) {
        return switch (properties.store()) {
            case FOLDER ->
                new FolderDocuments(Objects.requireNonNull(properties.folder(), "waymark.documents.folder is not set"));
            case S3 -> new S3Documents(Objects.requireNonNull(properties.s3(), "waymark.documents.s3.name is not set"));
        };
    }

    @Bean
    DocumentFiles documentFiles(DocumentStore store) {
        return new DocumentFiles(store);
    }
}

package io.waymark.advising.document;

import io.waymark.kit.night.NightlyWork;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the store. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class DocumentConfiguration {

    @Bean
    DocumentStore documentStore(DocumentProperties properties) {
        return switch (properties.store()) {
            case FOLDER ->
                new FolderDocuments(Objects.requireNonNull(properties.folder(), "waymark.documents.folder is not set"));
            case S3 -> new S3Documents(Objects.requireNonNull(properties.s3(), "waymark.documents.s3.name is not set"));
        };
    }

    @Bean
    NightlyWork moveOfDocumentsInDatabase(DocumentsInDatabase inDatabase) {
        return inDatabase::moveAll;
    }
}

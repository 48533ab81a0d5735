package io.waymark.advising.document;

import io.waymark.kit.night.NightlyWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done about files at night. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    NightlyWork moveOfDocumentsInDatabase(DocumentsInDatabase inDatabase) {
        return inDatabase::moveAll;
    }
}

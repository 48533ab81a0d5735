package io.waymark.advising.format;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds out what this machine can convert. */
@Configuration(proxyBeanMethods = false)
class FormatConfiguration {

    @Bean
    HeicPhotos heicPhotos() {
        return HeicPhotos.onThisMachine();
    }
}

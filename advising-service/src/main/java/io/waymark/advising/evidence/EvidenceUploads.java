package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.kit.input.UploadAddresses;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where documents are sent; other files come as they are and not in parts. */
@Configuration(proxyBeanMethods = false)
class EvidenceUploads {

    @Bean
    UploadAddresses uploadAddresses() {
        return UploadAddresses.of(Map.of("/api/evidence/documents", DataSize.ofBytes(EvidenceApi.LARGEST_DOCUMENT)));
    }
}

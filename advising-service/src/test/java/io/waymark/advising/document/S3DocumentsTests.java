package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.InstitutionId;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Against S3Proxy, which speaks S3 as AWS does and checks every signature. */
class S3DocumentsTests extends DocumentStoreContract {

    private final S3Documents documents = S3ProxyForTests.documents();

    @AfterEach
    void disconnect() {
        documents.close();
    }

    @Override
    DocumentStore store() {
        return documents;
    }

    @Test
    void saysThatAStoreThatCannotBeReachedIsUnavailable() {
        try (var nowhere = S3ProxyForTests.documentsAt(URI.create("http://127.0.0.1:1"))) {
            var college = new InstitutionId(UUID.randomUUID());

            assertThatExceptionOfType(StoreUnavailableException.class)
                    .isThrownBy(() -> CurrentInstitution.call(college, () -> nowhere.find(UUID.randomUUID())))
                    .satisfies(it -> assertThat(it.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        }
    }
}

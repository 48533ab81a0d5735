package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.util.unit.DataSize;

class DocumentConfigurationTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(DocumentsInDatabase.class, () -> mock(DocumentsInDatabase.class))
            .withUserConfiguration(DocumentConfiguration.class, StorageConfiguration.class);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void keepsFilesInTheFolderThatIsNamed() {
        service.withPropertyValues("waymark.documents.folder=" + folder, "waymark.documents.quota=2GB")
                .run(context -> {
                    assertThat(context).getBean(DocumentStore.class).isInstanceOf(FolderDocuments.class);
                    assertThat(context.getBean(DocumentProperties.class).quota())
                            .isEqualTo(DataSize.ofGigabytes(2));
                });
    }

    @Test
    void keepsFilesInTheBucketThatIsNamed() {
        service.withPropertyValues(
                        "waymark.documents.store=s3",
                        "waymark.documents.s3.name=files",
                        "waymark.documents.s3.endpoint=http://127.0.0.1:1",
                        "waymark.documents.s3.path-style=true")
                .run(context -> assertThat(context).getBean(DocumentStore.class).isInstanceOf(S3Documents.class));
    }

    @Test
    void doesNotStartWithoutAPlaceForFiles() {
        service.run(context ->
                assertThat(context).getFailure().hasStackTraceContaining("waymark.documents.folder is not set"));
        service.withPropertyValues("waymark.documents.store=s3")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("waymark.documents.s3.name is not set"));
        service.withPropertyValues("waymark.documents.store=s3", "waymark.documents.s3.region=eu-central-1")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("waymark.documents.s3.name is not set"));
    }
}

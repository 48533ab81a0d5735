package io.waymark.advising.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What a file of 100 MB takes of memory on its way in and out again. */
class StreamingTests {

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    private Path folder = Path.of("");

    /** All that is allocated counts, whether it is freed or not. */
    @Test
    void aFileTakesNextToNothingWithAFolder() {
        var before = threads.getCurrentThreadAllocatedBytes();

        new FileThroughStore(new FolderDocuments(folder.resolve("documents")), folder).run();

        assertThat(threads.getCurrentThreadAllocatedBytes() - before)
                .isLessThan(DataSize.ofMegabytes(8).toBytes());
    }

    /** The client of the bucket allocates small pieces for all it sends; but a third of the file is room enough for it. */
    @Test
    void aFileFitsThroughAHeapFarSmallerThanItselfWithABucket() throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx32m",
                        "-XX:MaxDirectMemorySize=8m",
                        "-Daws.accessKeyId=" + S3ProxyForTests.WHO,
                        "-Daws.secretAccessKey=" + S3ProxyForTests.WHO,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FileThroughStore.class.getName(),
                        S3ProxyForTests.endpoint().toString(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();

        var said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
    }
}

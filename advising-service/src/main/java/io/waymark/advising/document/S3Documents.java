package io.waymark.advising.document;

import io.waymark.advising.spool.SpooledFile;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Keeps files in a bucket, by college and id. The store is told the checksum, to compare it with what it received. */
class S3Documents implements DocumentStore, AutoCloseable {

    private final S3Client s3;
    private final String bucket;

    S3Documents(DocumentProperties.Bucket bucket) {
        this.bucket = bucket.name();
        this.s3 = S3Client.builder()
                .region(Region.of(bucket.region()))
                .endpointOverride(bucket.endpoint())
                .forcePathStyle(bucket.pathStyle())
                // the checksum that we have anyway is enough, and stores not of AWS know no newer ways
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(bucket.timeout())
                        .socketTimeout(bucket.timeout()))
                .build();
    }

    @Override
    public void put(UUID id, SpooledFile file) {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(file.sha256()));
        asking(() -> s3.putObject(
                request -> request.bucket(bucket).key(key(id)).checksumSHA256(checksum),
                RequestBody.fromFile(file.path())));
    }

    @Override
    public Optional<InputStream> find(UUID id) {
        return asking(() -> {
            try {
                return Optional.of(new S3Content(
                        s3.getObject(request -> request.bucket(bucket).key(key(id)))));
            } catch (NoSuchKeyException missing) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void remove(UUID id) {
        asking(() -> s3.deleteObject(request -> request.bucket(bucket).key(key(id))));
    }

    @Override
    public void close() {
        s3.close();
    }

    private static <T> T asking(Supplier<T> request) {
        try {
            return request.get();
        } catch (SdkException failure) {
            throw new StoreUnavailableException(failure);
        }
    }

    private static String key(UUID id) {
        return CurrentInstitution.get() + "/" + id;
    }
}

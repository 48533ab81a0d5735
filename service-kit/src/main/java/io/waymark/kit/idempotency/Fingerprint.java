package io.waymark.kit.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Tells requests apart: by where they were sent and by all that was in them. A set says the same in any order, and a file
 * is told by its checksum.
 */
final class Fingerprint {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new SetInOrder()))
            .build();

    private Fingerprint() {}

    private record Asked(
            String method, String path, @Nullable String query, Record content) {}

    static String of(HttpServletRequest request, Record content) {
        var digest = sha256();
        JSON.writeValue(
                new DigestOutputStream(OutputStream.nullOutputStream(), digest),
                new Asked(request.getMethod(), request.getRequestURI(), request.getQueryString(), content));
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] body) {
        return HexFormat.of().formatHex(sha256().digest(body));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class SetInOrder extends StdSerializer<Set<?>> {

        SetInOrder() {
            super(Set.class);
        }

        @Override
        public void serialize(Set<?> set, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            set.stream().map(String::valueOf).sorted().forEach(json::writeString);
            json.writeEndArray();
        }
    }
}

package io.waymark.kit.input;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of a service to which files are sent in parts, with the largest file that each of them takes. */
public final class UploadAddresses {

    /** The name under which a request that was refused for its size carries what it may have. */
    public static final String LIMIT = UploadAddresses.class.getName() + ".limit";

    /** What is read of anybody and kept in memory, as other forms are: spring.servlet.multipart.file-size-threshold says the same. */
    private static final DataSize SMALL = DataSize.ofKilobytes(64);

    /** What a form has beside its file. */
    private static final DataSize FIELDS = DataSize.ofMegabytes(1);

    private final Map<PathPattern, DataSize> largest;

    private UploadAddresses(Map<PathPattern, DataSize> largest) {
        this.largest = largest;
    }

    /** @param largest by path, what a file may have that is posted there */
    public static UploadAddresses of(Map<String, DataSize> largest) {
        return new UploadAddresses(largest.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        it -> PathPatternParser.defaultInstance.parse(it.getKey()), Map.Entry::getValue)));
    }

    /** Whether the container would write the body to the disk before anybody of us sees it. */
    public static boolean isDear(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/")
                && (!saysItsLength(request) || request.getContentLengthLong() > SMALL.toBytes());
    }

    public static boolean saysItsLength(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    /** What a file may have that is sent where this request goes; nothing where none is taken. */
    public Optional<DataSize> largest(HttpServletRequest request) {
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return HttpMethod.POST.matches(request.getMethod())
                ? largest.entrySet().stream()
                        .filter(it -> it.getKey().matches(path))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the form is larger than one with such a file can be. */
    public static boolean exceeds(HttpServletRequest request, DataSize file) {
        return request.getContentLengthLong() > file.toBytes() + FIELDS.toBytes();
    }
}

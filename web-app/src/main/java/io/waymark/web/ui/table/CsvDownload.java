package io.waymark.web.ui.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a list as a file, as it is read: a long one is never in memory as a whole. */
@Component
public class CsvDownload {

    CsvDownload() {}

    public void send(CsvFile<?> file, HttpServletResponse response) throws IOException {
        begin(file, response);
    }

    private static <T> void begin(CsvFile<T> file, HttpServletResponse response) throws IOException {
        var first = file.begin();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file.name()).build().toString());
        file.write(first, response.getWriter());
    }
}

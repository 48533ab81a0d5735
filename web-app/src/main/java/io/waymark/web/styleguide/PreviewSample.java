package io.waymark.web.styleguide;

import io.waymark.web.ui.preview.FilePreview;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A file of every kind before one opens it. */
@Component
@StyleguidePart
class PreviewSample implements Sample {

    private static final String FILE = "/assets/favicon.svg";
    private static final String DOCUMENT = "/styleguide/document.pdf";

    @Override
    public String piece() {
        return "preview";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "files",
                List.of(
                        sample("badge.png", MediaType.IMAGE_PNG, 48_000).about("The badge of the clinic"),
                        sample("reflection.txt", MediaType.TEXT_PLAIN, 2_100)
                                .beginning(
                                        "I shadowed the release-of-information desk for a day.\nTwo things surprised me."),
                        FilePreview.of("portfolio-report.pdf", MediaType.APPLICATION_PDF, 1_240_000, DOCUMENT),
                        sample("sample.xlsx", MediaType.APPLICATION_OCTET_STREAM, 88_000)));
    }

    private static FilePreview sample(String name, MediaType type, long bytes) {
        return FilePreview.of(name, type, bytes, FILE);
    }
}

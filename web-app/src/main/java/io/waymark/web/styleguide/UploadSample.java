package io.waymark.web.styleguide;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.web.ui.upload.Uploads;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A file that was sent, with what is wrong with some of its rows. */
@Component
@StyleguidePart
class UploadSample implements Sample {

    private static final FileReport REPORT = new FileReport(
            3,
            0,
            0,
            0,
            2,
            List.of(
                    new FileError(2, "capacity", "four", "not-a-number", Map.of("min", 1, "max", 500)),
                    new FileError(4, "name", "=SUM(A1)", "formula", Map.of())));

    private final Uploads uploads;

    UploadSample(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public String piece() {
        return "upload";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute(
                "page", uploads.page("sites.error.", List.of("name", "kind", "address", "capacity"), REPORT));
    }
}

package io.waymark.web.ui.upload;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.upload.UploadPage.RowError;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** Passes an uploaded file on, and says of each of its rows what is wrong with it. */
@Component
public class Uploads {

    /** Before anything was sent. */
    public static final FileReport NOTHING = new FileReport(0, 0, 0, 0, 0, List.of());

    private final Outcomes outcomes;
    private final Columns columns;
    private final Texts texts;
    private final ReadingTexts readings;

    Uploads(Outcomes outcomes, Columns columns, Texts texts, ReadingTexts readings) {
        this.outcomes = outcomes;
        this.columns = columns;
        this.texts = texts;
        this.readings = readings;
    }

    /** What came of the file; unless it was taken, the form has an error. */
    public FileReport take(
            @Nullable MultipartFile file, BindingResult errors, Function<InputStreamResource, FileReport> taker) {
        var missing = ChosenFile.missing(file, texts);
        missing.ifPresent(it -> errors.rejectValue("file", "missing", it));
        if (file == null || missing.isPresent()) {
            return NOTHING;
        }
        try {
            var report = taker.apply(new InputStreamResource(file));
            if (report.errorCount() > 0) {
                errors.rejectValue("file", "refused", texts.say("upload.file.wrong", report.errorCount()));
            }
            return report;
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused);
            return NOTHING;
        }
    }

    /** @param errors what the keys of the sentences that no other file needs begin with */
    public UploadPage page(String errors, List<String> headings, FileReport report) {
        return new UploadPage(
                String.join(", ", headings),
                columns.of("upload.row", "upload.column", "upload.value", "upload.wrong"),
                report.errors().stream().map(it -> said(errors, it)).toList(),
                report.errorCount(),
                readings.of(report.reading()));
    }

    /** What a file has to hold is said as a file holds it, dates included. */
    private RowError said(String errors, FileError error) {
        var arguments = new TreeMap<String, Object>();
        error.arguments()
                .forEach((name, value) -> arguments.put(
                        name,
                        value instanceof List<?> several
                                ? texts.list(
                                        several.stream().map(String::valueOf).toList())
                                : value));
        var general = texts.sayOr("upload.error." + error.code(), arguments, error.code());
        return new RowError(
                error.row(), error.column(), error.value(), texts.sayOr(errors + error.code(), arguments, general));
    }
}

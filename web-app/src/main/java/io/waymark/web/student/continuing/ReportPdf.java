package io.waymark.web.student.continuing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.waymark.web.ui.message.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes reports as tagged PDF, with a title, a language, and the fonts in it. It reads nothing from elsewhere. */
@Component
class ReportPdf {

    private static final String FAMILY = "Hanken Grotesk";

    /** What people can type, and XML cannot hold. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final ITemplateEngine templates;
    private final Texts texts;

    ReportPdf(ITemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    byte[] write(RenewalReport report) {
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withHtmlContent(page(report), null)
                .useUriResolver((_, _) -> null)
                .withProducer("Waymark")
                .toStream(file);
        font(builder, "regular", PLAIN);
        font(builder, "bold", BOLD);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private String page(RenewalReport report) {
        var title = texts.say("continuing.report.title", report.card().called());
        var page = templates.process(
                "student/continuing/document",
                new Context(LocaleContextHolder.getLocale(), Map.of("report", report, "title", title)));
        return UNWRITABLE.matcher(page).replaceAll("");
    }

    private static void font(PdfRendererBuilder builder, String name, int weight) {
        builder.useFont(
                () -> Objects.requireNonNull(
                        ReportPdf.class.getResourceAsStream("/print/hanken-grotesk-%s.ttf".formatted(name))),
                FAMILY,
                weight,
                FontStyle.NORMAL,
                true);
    }
}

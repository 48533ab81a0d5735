package io.waymark.web.admin.settings.files;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.MeasureUnit;
import io.waymark.advising.api.document.DocumentUsageView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.MeterView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words how much space there is. */
@Component
class FileSpaces {

    private static final long MEGABYTE = 1L << 20;
    private static final long GIGABYTE = 1L << 30;
    private static final double NEARLY = 0.9;

    private final Texts texts;

    FileSpaces(Texts texts) {
        this.texts = texts;
    }

    FileSpace of(DocumentUsageView usage) {
        var left = Math.max(0, usage.quota() - usage.bytes());
        return new FileSpace(
                new MeterView(
                        "space",
                        "",
                        texts.say("files.of", size(usage.bytes()), size(usage.quota())),
                        texts.say("files.left", size(left)),
                        usage.bytes(),
                        Math.max(1, usage.quota())),
                left == 0,
                left > 0 && usage.bytes() >= NEARLY * usage.quota());
    }

    /** 4.2 GB. */
    private static String size(long bytes) {
        var large = bytes >= GIGABYTE;
        return NumberFormatter.withLocale(LocaleContextHolder.getLocale())
                .unit(large ? MeasureUnit.GIGABYTE : MeasureUnit.MEGABYTE)
                .unitWidth(UnitWidth.SHORT)
                .precision(Precision.maxFraction(1))
                .format((double) bytes / (large ? GIGABYTE : MEGABYTE))
                .toString();
    }
}

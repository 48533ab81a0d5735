package io.waymark.web.ui.page;

import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes numbers as the viewer reads them: {@code ${@figures.count(rows)}}. */
@Component("figures")
public class Figures {

    /** 20,316. */
    public String count(long number) {
        return NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale()).format(number);
    }

    /** 70%, from a share of 0 to 1. */
    public String percent(double share) {
        return NumberFormat.getPercentInstance(LocaleContextHolder.getLocale()).format(share);
    }
}

package io.waymark.stack.demo;

import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;

/** Turns parameters of the contracts into text for an address: dates and times in ISO form. */
final class Conversions {

    static final DefaultFormattingConversionService FOR_CLIENTS = new DefaultFormattingConversionService(false);

    static {
        var iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(FOR_CLIENTS);
    }

    private Conversions() {}
}

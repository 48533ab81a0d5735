package io.waymark.kit.input;

import org.springframework.core.convert.ConversionService;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.format.support.DefaultFormattingConversionService;

/**
 * How clients of the services' contracts write parameters into an address: days and times as ISO 8601 has them, in whatever
 * language the person reads for whom they ask.
 */
public final class ClientConversions {

    private ClientConversions() {}

    public static ConversionService iso() {
        var conversions = new DefaultFormattingConversionService(false);
        var iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        iso.registerFormatters(conversions);
        return conversions;
    }
}

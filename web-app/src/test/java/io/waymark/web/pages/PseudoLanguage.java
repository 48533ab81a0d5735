package io.waymark.web.pages;

import io.waymark.web.ui.message.PseudoBundles;
import java.util.Locale;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Has readers of German, of which there are no texts, read pseudo-texts among German dates and numbers. */
public class PseudoLanguage implements BeanPostProcessor {

    public static final Locale LOCALE = Locale.GERMANY;

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return name.equals("messageBundles") ? PseudoBundles.with(bean, LOCALE, PseudoText::of) : bean;
    }
}

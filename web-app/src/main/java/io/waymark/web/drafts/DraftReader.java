package io.waymark.web.drafts;

import io.waymark.web.ui.form.FormBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DefaultBindingErrorProcessor;
import org.springframework.web.bind.WebDataBinder;

/** Fills a form's record with what a draft holds, as if it had been sent. */
@Component
public class DraftReader {

    private final ConversionService conversions;

    DraftReader(@Qualifier("mvcConversionService") ConversionService conversions) {
        this.conversions = conversions;
    }

    private record Fields(Map<String, List<String>> byName) implements DataBinder.ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            var values = byName.get(name);
            if (values == null) {
                return null;
            }
            return values.size() == 1 ? values.getFirst() : values.toArray(String[]::new);
        }

        @Override
        public Set<String> getNames() {
            return byName.keySet();
        }

        @Nullable
        String first(String name) {
            return byName.getOrDefault(name, List.of()).stream().findFirst().orElse(null);
        }
    }

    /** Nothing if the form asks for something else by now. */
    public <F extends Record> Optional<FilledDraft<F>> fill(Class<F> form, Draft draft) {
        var binder = new WebDataBinder(null, "draft");
        binder.setTargetType(ResolvableType.forClass(form));
        binder.setConversionService(conversions);
        FormBinding.bindByConstructor(binder);
        binder.setBindingErrorProcessor(new DefaultBindingErrorProcessor());
        var fields = new Fields(draft.fields());
        binder.construct(fields);
        return Optional.ofNullable(binder.getTarget())
                .map(it -> new FilledDraft<>(form.cast(it), FormBinding.keepUnreadable(binder, fields::first)));
    }
}

package io.waymark.web.signin;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;

/** Reads what a session holds. What another release wrote and this one cannot read is as good as not there. */
class StoredAttribute implements GenericConverter {

    private static final Logger LOG = LoggerFactory.getLogger(StoredAttribute.class);

    private final DeserializingConverter reader = new DeserializingConverter(StoredAttribute.class.getClassLoader());

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object stored, TypeDescriptor from, TypeDescriptor to) {
        try {
            return stored instanceof byte[] bytes ? reader.convert(bytes) : null;
        } catch (SerializationFailedException unreadable) {
            LOG.debug("A session holds what cannot be read", unreadable);
            return null;
        }
    }
}

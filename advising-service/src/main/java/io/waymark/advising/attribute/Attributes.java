package io.waymark.advising.attribute;

import java.util.Collection;

/** What other features may do with attributes, for many people at a time. */
public interface Attributes {

    /** The rules at this moment. */
    AttributeRules rules();

    /** As {@link #rules}, and no definition changes until the transaction ends. */
    AttributeRules rulesHeld();

    /** Writes values that the rules accepted, each person's others left as they are. In one statement; what is so already is not touched. */
    void set(Collection<AttributeValue> values);
}

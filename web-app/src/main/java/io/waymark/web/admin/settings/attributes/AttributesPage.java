package io.waymark.web.admin.settings.attributes;

import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.table.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of attributes as it is drawn.
 *
 * @param attributes null while they cannot be listed
 */
record AttributesPage(@Nullable List<AttributeView> attributes, List<Choice> types, List<Column> columns) {}

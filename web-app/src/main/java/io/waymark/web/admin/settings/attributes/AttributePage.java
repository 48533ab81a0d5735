package io.waymark.web.admin.settings.attributes;

import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.web.ui.form.Choice;
import java.util.List;

/** An attribute's page as it is drawn. */
record AttributePage(AttributeView entry, List<Choice> types) {}
